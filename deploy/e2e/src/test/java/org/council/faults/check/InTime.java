package org.council.faults.check;

import java.time.Duration;
import java.util.List;

/** What must be over in time. */
public final class InTime {

  /** So many times faster than they come are events caught up with. */
  private static final int FASTER = 5;

  private InTime() {}

  /**
   * Something takes no longer than it may.
   *
   * @param what how it is told: "what was said was heard"
   */
  public static List<Finding> within(Duration limit, Duration took, String what) {
    return took.compareTo(limit) <= 0
        ? List.of()
        : List.of(Finding.failed("%s only after %d ms", what, took.toMillis()));
  }

  /**
   * Who is behind does not stay so.
   *
   * @param come how many events come in a second
   * @param followed how many are followed in a second
   */
  public static List<Finding> caughtUp(double come, double followed) {
    return followed >= FASTER * come
        ? List.of()
        : List.of(
            Finding.failed(
                "caught up at %.0f/s, which is less than %d times %.0f/s", followed, FASTER, come));
  }
}
