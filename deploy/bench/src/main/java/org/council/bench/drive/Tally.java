package org.council.bench.drive;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** What came of a load. Written by the event loop alone, read when the load has ended. */
public final class Tally {

  private static final long HIGHEST_MICROS = TimeUnit.MINUTES.toMicros(5);

  private final Histogram micros = new Histogram(HIGHEST_MICROS, 3);
  private final Map<String, Integer> errors = new TreeMap<>();
  private long begun = System.nanoTime();
  private long ended;

  /** Time begins to count now. */
  public void begin() {
    begun = System.nanoTime();
  }

  /**
   * Counts an answer.
   *
   * @param since when it was due, by {@link System#nanoTime}
   */
  public void answered(Answer answer, long since) {
    if (answer.succeeded()) {
      recordMicros((System.nanoTime() - since) / 1000);
    } else {
      failed(answer.inShort());
    }
  }

  /** Counts something that was done. */
  public void recordMicros(long duration) {
    micros.recordValue(Math.clamp(duration, 0, HIGHEST_MICROS));
  }

  /** Counts something that was not done. */
  public void failed(String why) {
    errors.merge(why, 1, Integer::sum);
  }

  /** Time ends to count now. */
  public void end() {
    ended = System.nanoTime();
  }

  /** How many were done. */
  public long done() {
    return micros.getTotalCount();
  }

  /** How many were done in a second. */
  public double perSecond() {
    return done() * 1e9 / (ended - begun);
  }

  /**
   * The time within which a share was done, in milliseconds.
   *
   * @param share {@code 0.99}
   */
  public double millis(double share) {
    return micros.getValueAtPercentile(share * 100) / 1000.0;
  }

  /** What was not done, with how often. */
  public Map<String, Integer> errors() {
    return errors;
  }

  /**
   * This, where all was done.
   *
   * @throws IllegalStateException when something was not: a figure with errors in it is none
   */
  public Tally withoutErrors() {
    if (!errors.isEmpty()) {
      throw new IllegalStateException("Not all was done: " + errors);
    }
    return this;
  }
}
