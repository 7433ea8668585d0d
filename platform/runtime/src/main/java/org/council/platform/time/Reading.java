package org.council.platform.time;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A figure that costs something to read: read at most once a second, however many ask. The second
 * is not one of the wall clock, which may be set back.
 *
 * @param <T> the figure
 */
public final class Reading<T> {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Supplier<T> source;
  private T last;
  private long readAt;

  public Reading(Supplier<T> source) {
    this.source = source;
  }

  /** The figure, at most a second old. */
  public synchronized T get() {
    if (last == null || System.nanoTime() - readAt > FRESH.toNanos()) {
      last = source.get();
      readAt = System.nanoTime();
    }
    return last;
  }
}
