package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Until when an observer tells in advance that it wishes to speak (spk-09).
 *
 * @param opening what it is reckoned from
 * @param secondsBefore how long before that, in seconds
 */
public record NoticeCutOff(Opening opening, int secondsBefore) {

  /** What is opened. */
  public enum Opening {
    ITEM,
    MEETING
  }

  /**
   * @throws IllegalArgumentException when it is reckoned from nothing, or lies after the opening
   */
  public NoticeCutOff {
    if (opening == null || secondsBefore < 0) {
      throw new IllegalArgumentException("opening and secondsBefore: none, or after it");
    }
  }

  /** The instant, once the item is opened. */
  Instant ofItem(Instant itemOpened, MeetingFloor floor) {
    Instant opened = opening == Opening.MEETING ? floor.openedAt().orElse(itemOpened) : itemOpened;
    return opened.minusSeconds(secondsBefore);
  }

  /** The instant before the item is opened; empty where it is not known yet. */
  Optional<Instant> before(MeetingFloor floor) {
    return opening == Opening.MEETING
        ? floor.openedAt().map(opened -> opened.minusSeconds(secondsBefore))
        : Optional.empty();
  }

  /**
   * Whether what is told comes in time. The cut-off is known once something was opened: what is
   * told then in the instant of the opening itself comes after it.
   */
  boolean leavesTime(Instant at, Instant until) {
    return at.isBefore(until) || secondsBefore > 0 && at.equals(until);
  }
}
