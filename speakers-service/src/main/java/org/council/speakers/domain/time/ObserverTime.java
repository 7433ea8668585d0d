package org.council.speakers.domain.time;

import java.time.Duration;

/**
 * How long an observer may speak: what is left of the item's time, shared among the observer
 * delegations that wait, at most the cap of the rule book (spk-23).
 *
 * @param allottedSeconds the time allotted to the item; null where the plan gives none
 * @param spoken how long was spoken on the item, in all its meetings, by anybody, without pauses
 * @param observersWaiting how many observer delegations wait, at least one
 */
public record ObserverTime(Integer allottedSeconds, Duration spoken, int observersWaiting) {

  public ObserverTime {
    if (observersWaiting < 1) {
      throw new IllegalArgumentException("time is shared among those who wait: nobody does");
    }
  }

  /** Seconds for each observer delegation; the cap where no time is allotted, never below zero. */
  public int ofEach(int capSeconds) {
    if (allottedSeconds == null) {
      return capSeconds;
    }
    return Math.min(capSeconds, WholeSeconds.left(allottedSeconds, spoken) / observersWaiting);
  }

  /**
   * All that it is computed from, for a reader.
   *
   * @param goesOn whether somebody speaks whose time is not counted yet
   */
  String inWords(int capSeconds, boolean goesOn) {
    return (allottedSeconds == null
            ? "no time allotted"
            : "allotted: %d s; spoken of it: %d s"
                .formatted(allottedSeconds, WholeSeconds.used(spoken)))
        + "; observers waiting: %d; at most %d s each".formatted(observersWaiting, capSeconds)
        + (goesOn ? "; the speech that goes on counts when it ends" : "");
  }
}
