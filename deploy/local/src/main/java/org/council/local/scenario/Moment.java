package org.council.local.scenario;

import java.time.OffsetDateTime;

/**
 * A step with its time by the scenario's clock.
 *
 * @param at when it is done
 * @param ends when a speech ends; for every other act the same as {@code at}
 */
record Moment(Step step, OffsetDateTime at, OffsetDateTime ends) {

  /** Whether it is a speech that says nothing of how long it lasts. */
  boolean isOpenEnded() {
    return step.act() instanceof Act.Speech speech && speech.seconds() == null;
  }

  /** Whether it has begun before that instant and ends after it. */
  boolean lastsAt(OffsetDateTime instant) {
    return at.isBefore(instant) && ends.isAfter(instant);
  }

  /** The same, ended at that instant; not before it begins. */
  Moment until(OffsetDateTime instant) {
    return new Moment(step, at, instant.isAfter(at) ? instant : at);
  }
}
