package org.council.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions. */
public final class Await {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private Await() {}

  /**
   * Waits until something holds.
   *
   * @param what says what, should it not hold in time
   * @return how long it took
   * @throws AssertionError when it does not hold in time
   */
  public static Duration until(String what, Duration atMost, BooleanSupplier condition) {
    long began = System.nanoTime();
    if (!within(atMost, condition)) {
      throw new AssertionError("Not within " + atMost.toSeconds() + " s: " + what);
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** Waits until something holds, and tells whether it did in time. */
  public static boolean within(Duration atMost, BooleanSupplier condition) {
    long began = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - began > atMost.toNanos()) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return true;
  }
}
