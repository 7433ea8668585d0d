package org.council.bench.report;

import java.util.List;

/**
 * What a figure should be.
 *
 * @param of what is measured
 * @param what which figure of it
 * @param sense whether more or less is better
 * @param bound what the median reaches, or stays under
 */
public record Goal(String of, String what, Sense sense, double bound) {

  /** Whether more or less is better. */
  public enum Sense {
    /** It reaches the bound. */
    AT_LEAST,
    /** It stays under the bound. */
    UNDER;

    boolean holds(double value, double bound) {
      return this == AT_LEAST ? value >= bound : value < bound;
    }
  }

  /** What the suite is held to. */
  public static List<Goal> all() {
    return List.of(
        new Goal("act : bare insert", "throughput", Sense.AT_LEAST, 0.5),
        new Goal("roster entry : bare select", "throughput", Sense.AT_LEAST, 0.8),
        new Goal("roster entry, known : bare select", "throughput", Sense.AT_LEAST, 0.8),
        new Goal("list of 20 : bare select of 20", "throughput", Sense.AT_LEAST, 0.8),
        new Goal("list of 20, known : bare select of 20", "throughput", Sense.AT_LEAST, 0.8),
        new Goal("commit to applied", "p50", Sense.UNDER, 15),
        new Goal("commit to applied", "p99", Sense.UNDER, 60));
  }

  /** Whether a figure is as it should be. */
  public boolean isMetBy(Figure figure) {
    return sense.holds(figure.median(), bound);
  }

  /** {@code at least 0.5}. */
  String inWords() {
    return (sense == Sense.AT_LEAST ? "at least " : "under ") + Numbers.shown(bound);
  }
}
