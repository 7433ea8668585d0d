package org.council.platform.time;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A figure that costs something to read: read at most once a second, however many ask, and waited
 * for no longer than that, so that what is asked for beside it is told all the same. The second is
 * not one of the wall clock, which may be set back.
 *
 * @param <T> the figure
 */
public final class Reading<T> {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Supplier<T> source;
  private Look last;

  public Reading(Supplier<T> source) {
    this.source = source;
  }

  /**
   * The figure, at most a second old.
   *
   * @throws IllegalStateException when it cannot be read, or is not known within a second from when
   *     somebody asked first
   */
  public T get() {
    return look().figure();
  }

  private synchronized Look look() {
    if (last == null || last.isDone() && last.age().compareTo(FRESH) > 0) {
      last = new Look();
      Thread.startVirtualThread(last);
    }
    return last;
  }

  /** One reading, which all who ask meanwhile wait for. */
  private final class Look extends FutureTask<T> {

    private final long began = System.nanoTime();

    Look() {
      super(source::get);
    }

    Duration age() {
      return Duration.ofNanos(System.nanoTime() - began);
    }

    T figure() {
      try {
        return get(FRESH.minus(age()).toNanos(), TimeUnit.NANOSECONDS);
      } catch (ExecutionException e) {
        throw new IllegalStateException("it cannot be read", e.getCause());
      } catch (TimeoutException e) {
        throw new IllegalStateException("it is being read for too long", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
