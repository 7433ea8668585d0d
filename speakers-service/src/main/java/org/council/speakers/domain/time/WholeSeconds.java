package org.council.speakers.domain.time;

import java.time.Duration;

/**
 * Times are told in whole seconds, and rounded when they are told: a sum after all of it was added
 * up. What is left is never told as more than it is.
 */
public final class WholeSeconds {

  private static final Duration ALMOST_ONE = Duration.ofSeconds(1).minusNanos(1);

  private WholeSeconds() {}

  /** What was spoken; the part of a second is dropped. */
  public static int of(Duration spoken) {
    return (int) spoken.toSeconds();
  }

  /** What was spoken, as it is taken from a time: the part of a second counts as a whole one. */
  static int used(Duration spoken) {
    return of(spoken.plus(ALMOST_ONE));
  }

  /** What is left of a time, at least 0. */
  static int left(int seconds, Duration spoken) {
    return Math.max(0, seconds - used(spoken));
  }
}
