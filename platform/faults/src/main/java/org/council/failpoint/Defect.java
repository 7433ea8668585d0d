package org.council.failpoint;

/**
 * What is made wrong on purpose, one for each check that must be seen to fail; the clock and sends
 * that are short of time are faults that must be borne.
 */
public enum Defect {

  /** The relay marks before it sends. */
  MARKS_BEFORE_SENDING(Place.entryOf("journal.RelaySession", "send")),

  /** The relay sends what it has read in reverse. */
  SENDS_IN_REVERSE(Place.entryOf("journal.RelaySession", "send")),

  /** The relay passes over the first of what it has read. */
  DROPS_AN_EVENT(Place.entryOf("journal.RelaySession", "send")),

  /** The first sends expire while later ones arrive; then the relay reads again. */
  SENDS_EXPIRE(Place.entryOf("journal.RelaySession", "send")),

  /**
   * A relay that is opened gives each sending so many milliseconds and no more, and sends each
   * event by itself; borne, not a defect of the platform.
   */
  SENDS_ARE_SHORT_OF_TIME(Place.returnOf("journal.RelayProducer", "settings")),

  /** The relay gives places by the wall clock. */
  STAMPS_BY_WALL_CLOCK(Place.entryOf("journal.JournalTable", "stamp")),

  /** The relay leaves a place out. */
  SKIPS_A_PLACE(Place.entryOf("journal.JournalTable", "stamp")),

  /** The journal loses events that were acknowledged. */
  FORGETS_EVENTS(Place.entryOf("journal.JournalTable", "stamp")),

  /** The inbox takes every event for new. */
  EVERY_CLAIM_WINS(Place.returnOf("follow.InboxTable", "hear")),

  /** A follower passes over the first of what has come. */
  PASSES_OVER_AN_EVENT(Place.returnOf("follow.Portions", "of")),

  /** A follower takes what comes together in reverse. */
  HEARS_OUT_OF_ORDER(Place.returnOf("follow.Portions", "of")),

  /** A follower marks as applied what it has not applied. */
  SWALLOWS_EFFECTS(Place.returnOf("follow.Reactions", "to")),

  /** Every reaction fails, as when an event is poisonous. */
  REACTIONS_FAIL(Place.returnOf("follow.Reactions", "to")),

  /** The letters of what could not be applied do not say why. */
  LETTERS_LACK_THE_REASON(Place.returnOf("follow.DeadLetters", "letter")),

  /** No answer that was kept is found again. */
  FORGETS_ANSWERS(Place.returnOf("rest.IdempotencyTable", "find")),

  /** The wall clock is wrong by so many seconds; borne, not a defect of the platform. */
  CLOCK_IS_WRONG(Place.returnOf("time.Moments", "now"));

  private final Place place;

  Defect(Place place) {
    this.place = place;
  }

  Place place() {
    return place;
  }
}
