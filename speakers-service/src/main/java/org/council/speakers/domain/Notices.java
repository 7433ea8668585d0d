package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.NOTIFICATION_COMES_BEFORE_THE_ITEM;
import static org.council.speakers.domain.rules.SpeakersRule.OBSERVER_NOTIFIES_IN_ADVANCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.AdvanceNotification;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.ReservedRight;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.ListStatus;
import org.council.speakers.domain.rules.RuleBook;

/**
 * What delegations told the secretariat about an item outside the list: that they wish to speak,
 * and that they keep their right to.
 */
@Embeddable
public class Notices {

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

  /** Until when they counted when the item was last opened; null before, and without a cut-off. */
  @Column(name = "notices_until")
  private Instant until;

  protected Notices() {}

  /** The item is opened: what was told later than the cut-off does not count. */
  void itemOpened(MeetingFloor floor, Instant at, RuleBook ruleBook) {
    until =
        ruleBook
            .cutOff()
            .map(cutOff -> cutOff.ofItem(at, floor.sittings().openedAt()))
            .orElse(null);
  }

  /**
   * Refuses a notification that comes late (spk-09).
   *
   * @throws Refusal after the cut-off
   */
  void mustStillBeTaken(
      ListStatus status, MeetingFloor floor, Place place, Instant at, RuleBook ruleBook) {
    Optional<Instant> cutOff =
        status.isLive()
            ? until()
            : ruleBook.cutOff().flatMap(ofTheBook -> ofTheBook.before(floor.sittings().openedAt()));
    NOTIFICATION_COMES_BEFORE_THE_ITEM.unless(
        ruleBook.cutOff().stream()
            .allMatch(book -> cutOff.stream().allMatch(until -> book.leavesTime(at, until))),
        "notices on %s were taken until %s",
        place,
        cutOff.orElse(null));
  }

  /** Until when they counted when the item was last opened; empty before, and without a cut-off. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  /** What was told, in the order in which it was. */
  public List<AdvanceNotification> notifications() {
    return List.copyOf(notifications);
  }

  /** The rights that were kept, in the order in which they were. */
  public List<ReservedRight> reservedRights() {
    return List.copyOf(reservedRights);
  }

  /**
   * Keeps a notification; told again, it is kept once.
   *
   * @return whether it is new
   */
  boolean keep(Speaker speaker, Asking asking) {
    boolean told =
        notifications.stream().anyMatch(known -> known.isTheSame(speaker.delegation(), asking));
    if (!told) {
      notifications.add(
          new AdvanceNotification(
              speaker.participant(),
              speaker.delegation(),
              asking.purpose(),
              asking.document(),
              asking.at()));
    }
    return !told;
  }

  /**
   * Refuses an observer that did not tell in advance what it asks for now (spk-08).
   *
   * @throws Refusal when it gave no such notice
   */
  void mustCover(Speaker speaker, Asking asking, RuleBook ruleBook) {
    OBSERVER_NOTIFIES_IN_ADVANCE.unless(
        !speaker.isObserver() || !ruleBook.noticeByObservers().value() || cover(speaker, asking),
        "%s gave no such notice%s",
        speaker.delegation(),
        until().map(cutOff -> " until " + cutOff).orElse(""));
  }

  private boolean cover(Speaker speaker, Asking asking) {
    return inTime()
        .anyMatch(n -> n.covers(speaker.delegation(), asking.purpose(), asking.document()));
  }

  private Stream<AdvanceNotification> inTime() {
    return notifications.stream().filter(n -> until == null || !n.notifiedAt().isAfter(until));
  }

  /** The rights that a delegation kept. */
  Stream<ReservedRight> rightsOf(String delegation) {
    return reservedRights.stream().filter(right -> right.delegation().equals(delegation));
  }

  /** Whether it was told in time that the document would be introduced. */
  boolean toldOfTheIntroduction(ReservedRight right) {
    return inTime()
        .anyMatch(told -> told.covers(right.delegation(), Purpose.INTRODUCE, right.document()));
  }

  /**
   * Whether a delegation keeps its right to speak for not introducing a document.
   *
   * @param document null fits any
   */
  boolean holdARight(Speaker speaker, String document) {
    return reservedRights.stream().anyMatch(right -> right.is(speaker.delegation(), document));
  }

  /**
   * Takes note that a document is not introduced orally, once for each.
   *
   * @param asking its document may be null where none was named
   */
  void reserve(Speaker speaker, Asking asking) {
    reservedRights.removeIf(right -> right.is(speaker.delegation(), asking.document()));
    reservedRights.add(
        new ReservedRight(
            speaker.participant(), speaker.delegation(), asking.document(), asking.at()));
  }
}
