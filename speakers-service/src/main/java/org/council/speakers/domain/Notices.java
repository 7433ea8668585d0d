package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.NOTIFICATION_COMES_BEFORE_THE_ITEM;
import static org.council.speakers.domain.SpeakersRule.OBSERVER_NOTIFIES_IN_ADVANCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.council.platform.procedure.Refusal;

/**
 * What delegations told the secretariat about an item outside the list: that they wish to speak,
 * and that they keep their right to.
 */
@Embeddable
class Notices {

  @ElementCollection
  @CollectionTable(
      name = "advance_notification",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  private List<AdvanceNotification> notifications = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "reserved_right",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  private List<ReservedRight> reservedRights = new ArrayList<>();

  protected Notices() {}

  /**
   * Refuses a notification that comes late (spk-09).
   *
   * @throws Refusal when the item is open
   */
  void mustStillBeTaken(ListStatus status, Place place, RuleBook ruleBook) {
    NOTIFICATION_COMES_BEFORE_THE_ITEM.unless(
        !status.isLive() || !ruleBook.noticeEndsWithTheItem().value(), "%s is open", place);
  }

  /** Keeps a notification; told again, it is kept once. */
  void keep(Speaker speaker, Asking asking) {
    if (notifications.stream().noneMatch(known -> known.isTheSame(speaker.delegation(), asking))) {
      notifications.add(
          new AdvanceNotification(
              speaker.participant(),
              speaker.delegation(),
              asking.purpose(),
              asking.document(),
              asking.at()));
    }
  }

  /**
   * Refuses an observer that did not tell in advance what it asks for now (spk-08).
   *
   * @throws Refusal when it gave no such notice
   */
  void mustCover(Speaker speaker, Asking asking, RuleBook ruleBook) {
    OBSERVER_NOTIFIES_IN_ADVANCE.unless(
        !speaker.isObserver() || !ruleBook.noticeByObservers().value() || cover(speaker, asking),
        "%s gave no such notice",
        speaker.delegation());
  }

  private boolean cover(Speaker speaker, Asking asking) {
    return notifications.stream()
        .anyMatch(n -> n.covers(speaker.delegation(), asking.purpose(), asking.document()));
  }

  /** When a delegation last kept its right to speak; empty where it did not. */
  Optional<Instant> lastReservedBy(String delegation) {
    return reservedRights.stream()
        .filter(right -> right.delegation().equals(delegation))
        .map(ReservedRight::reservedAt)
        .max(Comparator.naturalOrder());
  }

  /**
   * Takes note that a document is not introduced orally.
   *
   * @param asking its document may be null where none was named
   */
  void reserve(Speaker speaker, Asking asking) {
    reservedRights.add(
        new ReservedRight(
            speaker.participant(), speaker.delegation(), asking.document(), asking.at()));
  }
}
