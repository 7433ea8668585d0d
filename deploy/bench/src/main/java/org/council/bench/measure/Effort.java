package org.council.bench.measure;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds how often each pair is measured in turn
 * @param warmUp how long each side is driven before anything is measured
 * @param each how long one side of a pair is driven in a round
 * @param clients how many clients send at once
 */
public record Effort(int rounds, Duration warmUp, Duration each, int clients) {

  /** Half as long in a round, and no less warm: reads are many in a second. */
  Effort halved() {
    return new Effort(rounds, warmUp, each.dividedBy(2), clients);
  }
}
