package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Until when an observer tells in advance that it wishes to speak.
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
}
