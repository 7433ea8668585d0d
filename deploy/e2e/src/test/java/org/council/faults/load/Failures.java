package org.council.faults.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sendings that went wrong, whatever became of the act when it was sent again.
 *
 * @param withoutAnswer how many got no answer
 * @param serverErrors how many were answered with a 5xx
 * @param slowest how long the slowest was waited for, those not answered yet among them
 */
public record Failures(int withoutAnswer, int serverErrors, Duration slowest) {

  static Failures of(List<Sending> sendings, List<Duration> underWay) {
    return new Failures(
        (int) sendings.stream().filter(Sending::isWithoutAnswer).count(),
        (int) sendings.stream().filter(Sending::isServerError).count(),
        Stream.concat(sendings.stream().map(Sending::took), underWay.stream())
            .max(Duration::compareTo)
            .orElse(Duration.ZERO));
  }

  public int all() {
    return withoutAnswer + serverErrors;
  }
}
