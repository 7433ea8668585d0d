package org.council.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Looks until a relay tells something, and keeps for how long it had something to tell by then.
 * While nothing is done, as where each client waits for what it named, a relay is not late.
 */
final class RelayWatch implements BooleanSupplier {

  private final BooleanSupplier told;
  private final BooleanSupplier waits;
  private final LongSupplier clock;
  private boolean hasSomething;
  private long since;
  private Duration took = Duration.ZERO;

  /**
   * @param told whether the relay has told something
   * @param waits whether something waits for it
   * @param clock in nanoseconds
   * @param began from when on what waits already is late, by that clock
   */
  RelayWatch(BooleanSupplier told, BooleanSupplier waits, LongSupplier clock, long began) {
    this.told = told;
    this.waits = waits;
    this.clock = clock;
    this.since = began;
    this.hasSomething = waits.getAsBoolean();
  }

  @Override
  public boolean getAsBoolean() {
    boolean isOver = told.getAsBoolean();
    if (hasSomething) {
      took = Duration.ofNanos(clock.getAsLong() - since);
    } else if (!isOver && waits.getAsBoolean()) {
      hasSomething = true;
      since = clock.getAsLong();
    }
    return isOver;
  }

  /** For how long something waited until the last look; nothing where it was told at once. */
  Duration took() {
    return took;
  }
}
