package org.council.speakers.domain.time;

import java.time.Instant;
import java.util.IntSummaryStatistics;
import java.util.Optional;

/**
 * As how long a speech is taken that no limit ends: as long as those on the item were on average.
 * That is an estimate, and follows from no rule. Nobody is taken to be shorter than its limit.
 *
 * @param mean of the speeches made, in seconds; empty where none was made to estimate from
 */
public record LengthOfSpeeches(Optional<Integer> mean) {

  /** Where nothing is estimated: of a speech without a limit nobody knows how long it is. */
  public static final LengthOfSpeeches NOT_ESTIMATED = new LengthOfSpeeches(Optional.empty());

  /** As long as those that were made, to the nearest second. */
  public static LengthOfSpeeches like(IntSummaryStatistics made) {
    return new LengthOfSpeeches(
        Optional.of(made)
            .filter(some -> some.getCount() > 0)
            .map(some -> (int) Math.round(some.getAverage())));
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
        .or(() -> mean.map(length -> Math.max(0, length - clock.seconds(Optional.of(now)))));
  }
}
