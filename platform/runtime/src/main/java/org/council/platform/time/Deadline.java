package org.council.platform.time;

import java.time.Duration;

/**
 * A moment up to which something is waited for. It goes by the time that passes, not by the wall
 * clock: when that is set, nobody waits an hour or not at all.
 */
public final class Deadline {

  private final long at;

  private Deadline(long at) {
    this.at = at;
  }

  /** The moment so long from now. */
  public static Deadline in(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /** Whether that moment is over. */
  public boolean passed() {
    return System.nanoTime() - at >= 0;
  }
}
