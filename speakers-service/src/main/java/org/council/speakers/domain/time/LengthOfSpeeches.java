package org.council.speakers.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * As how long a speech is taken that no limit ends: as long as those on the item were on average.
 * That is an estimate, and follows from no rule. Nobody is taken to be shorter than its limit.
 *
 * @param mean of the speeches made, in seconds; empty where none was made to estimate from
 */
public record LengthOfSpeeches(Optional<Integer> mean) {

  private static final int MILLIS = 1_000;

  /** Where nothing is estimated: of a speech without a limit nobody knows how long it is. */
  public static final LengthOfSpeeches NOT_ESTIMATED = new LengthOfSpeeches(Optional.empty());

  /** As long as those that were made, to the nearest second. */
  public static LengthOfSpeeches like(Stream<Duration> made) {
    OptionalDouble millis = made.mapToLong(Duration::toMillis).average();
    return new LengthOfSpeeches(
        millis.isPresent()
            ? Optional.of((int) Math.round(millis.getAsDouble() / MILLIS))
            : Optional.empty());
  }

  /**
   * Of one to come, in seconds; empty where it is not known.
   *
   * @param limit of its time, in seconds; empty without one
   */
  public Optional<Integer> of(Optional<Integer> limit) {
    return limit.or(() -> mean);
  }

  /** What is left of one that goes on, in seconds, at least 0; empty where it is not known. */
  public Optional<Integer> leftNow(SpeechClock clock, Instant now) {
    return clock
        .secondsLeftNow(now)
        .or(() -> mean.map(length -> WholeSeconds.left(length, clock.spoken(Optional.of(now)))));
  }
}
