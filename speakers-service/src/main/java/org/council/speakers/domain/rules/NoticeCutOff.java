package org.council.speakers.domain.rules;

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

  /**
   * The instant, once the item is opened.
   *
   * @param meetingOpened when the meeting was first opened; empty where that is not known
   */
  public Instant ofItem(Instant itemOpened, Optional<Instant> meetingOpened) {
    return before(meetingOpened).orElseGet(() -> itemOpened.minusSeconds(secondsBefore));
  }

  /**
   * The instant before the item is opened; empty where it is not known yet.
   *
   * @param meetingOpened when the meeting was first opened; empty before
   */
  public Optional<Instant> before(Optional<Instant> meetingOpened) {
    return meetingOpened
        .filter(_ -> opening == Opening.MEETING)
        .map(opened -> opened.minusSeconds(secondsBefore));
  }

  /**
   * Whether what is told comes in time. The cut-off is known once something was opened: what is
   * told then in the instant of the opening itself comes after it.
   */
  public boolean leavesTime(Instant at, Instant until) {
    return at.isBefore(until) || secondsBefore > 0 && at.equals(until);
  }
}
