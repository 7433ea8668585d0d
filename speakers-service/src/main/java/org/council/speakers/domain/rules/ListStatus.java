package org.council.speakers.domain.rules;

import static org.council.speakers.domain.rules.SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;
import static org.council.speakers.domain.rules.SpeakersRule.LIST_IS_OPEN;
import static org.council.speakers.domain.rules.SpeakersRule.ONLY_A_CLOSED_LIST_IS_REOPENED;
import static org.council.speakers.domain.rules.SpeakersRule.REPLIES_COME_AFTER_CLOSING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Purpose;

/** Where a list of speakers stands, and which act brings it where. */
public enum ListStatus {
  /** The item is on the agenda and was not opened yet. */
  PLANNED,
  OPEN,
  /** Closed by the Chair with the meeting's assent: only those who wait are still called. */
  CLOSED,
  /** The item is no longer before the meeting; carried over, it may be opened again. */
  ENDED;

  /** What happens to a list. */
  public enum Act {
    OPEN_ITEM,
    CLOSE,
    REOPEN,
    CLOSE_ITEM
  }

  private static final Map<ListStatus, Map<Act, ListStatus>> TABLE =
      new EnumMap<>(ListStatus.class);

  static {
    TABLE.put(PLANNED, Map.of(Act.OPEN_ITEM, OPEN, Act.CLOSE_ITEM, ENDED));
    // Carried over, an item is opened again, whether or not it was closed in between; and the list
    // with it, also one that was closed.
    TABLE.put(OPEN, Map.of(Act.OPEN_ITEM, OPEN, Act.CLOSE, CLOSED, Act.CLOSE_ITEM, ENDED));
    TABLE.put(CLOSED, Map.of(Act.OPEN_ITEM, OPEN, Act.REOPEN, OPEN, Act.CLOSE_ITEM, ENDED));
    TABLE.put(ENDED, Map.of(Act.OPEN_ITEM, OPEN));
  }

  /** Where the act leads from here; empty where it does not apply. */
  public Optional<ListStatus> after(Act act) {
    return Optional.ofNullable(TABLE.get(this).get(act));
  }

  /** Whether the item is before the meeting. */
  public boolean isLive() {
    return this == OPEN || this == CLOSED;
  }

  /**
   * Stops an act on an item that agenda has not told to be open.
   *
   * @throws NotYetKnown when it is not known as opened
   */
  public void mustHaveBeenOpened(Place place) {
    if (this == PLANNED) {
      throw NotOpened.item(place);
    }
  }

  /**
   * Refuses what is done on an item that is no longer before the meeting (spk-06).
   *
   * @throws NotYetKnown when it is not known as opened
   * @throws Refusal when it was closed
   */
  public void mustBeLive(Place place) {
    mustHaveBeenOpened(place);
    ITEM_IS_BEFORE_THE_MEETING.unless(isLive(), "%s is not open", place);
  }

  /**
   * Refuses to add to a closed list (spk-10).
   *
   * @throws Refusal when it is closed, and this is about the substance
   */
  public void mustTake(Purpose purpose, Place place) {
    LIST_IS_OPEN.unless(
        this == OPEN || !purpose.isOnTheSubstance(), "the list of %s is closed", place);
  }

  /**
   * Refuses a right of reply that is asked for too early (spk-31).
   *
   * @throws Refusal while the list is open, where the rule book says so
   */
  public void mustBeReadyFor(Purpose purpose, RuleBook ruleBook, Place place) {
    REPLIES_COME_AFTER_CLOSING.unless(
        purpose != Purpose.RIGHT_OF_REPLY
            || this == CLOSED
            || !ruleBook.repliesAfterClosing().value(),
        "the list of %s is open",
        place);
  }

  /**
   * Of a list that is live: refuses to close what is not open (spk-10).
   *
   * @throws Refusal when it is closed already
   */
  public void mustBeOpen(Place place) {
    LIST_IS_OPEN.unless(this == OPEN, "the list of %s is closed already", place);
  }

  /**
   * Of a list that is live: refuses to reopen what is not closed (spk-11).
   *
   * @throws Refusal when it is open
   */
  public void mustBeClosed(Place place) {
    ONLY_A_CLOSED_LIST_IS_REOPENED.unless(this == CLOSED, "the list of %s is open", place);
  }
}
