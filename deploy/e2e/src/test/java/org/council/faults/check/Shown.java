package org.council.faults.check;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What an operator sees in the metrics of what broke. A metric that fails says NaN: no number will
 * do.
 */
public final class Shown {

  /** For how many seconds the oldest event has waited to be relayed. */
  public static final String OUTBOX_AGE = "council_outbox_oldest_age_seconds";

  /** How many seconds went by at most until what was said had its effect. */
  public static final String FOLLOW_LATENCY = "council_follow_latency_seconds_max";

  /** How many terms of a relay ended by a failure. */
  public static final String TERMS_FAILED = "council_relay_failures_total";

  private static final double RELAYED_SECONDS = 5;

  private Shown() {}

  /** Nothing is relayed: what waits grows old. */
  public static List<Finding> ofAnOutage(String service, double age, Duration away) {
    return age >= seconds(away) / 2
        ? List.of()
        : List.of(
            Finding.failed(
                "Kafka was away for %.1f s, and the outbox of %s is %.1f s old",
                seconds(away), service, age));
  }

  /**
   * Kafka was away and is waited for: that is no failure of anybody who relays.
   *
   * @param before how many terms had failed, by service
   */
  public static List<Finding> ofTermsThatFailed(
      Map<String, Double> before, Map<String, Double> after) {
    return after.keySet().stream()
        .filter(service -> after.get(service) > before.get(service))
        .map(service ->
            Finding.failed(
                "Kafka was away, and %.0f terms of the relay of %s failed",
                after.get(service) - before.get(service), service))
        .toList();
  }

  /** A follower stood still: what it hears it hears late. */
  public static List<Finding> ofStandingStill(String follower, double latency, Duration stood) {
    return latency >= seconds(stood)
        ? List.of()
        : List.of(
            Finding.failed(
                "%s stood still for %.1f s, and says it is %.1f s behind",
                follower, seconds(stood), latency));
  }

  /**
   * A follower stands still: its group's lag grows by what is said.
   *
   * @param lag of its group, as Kafka tells it
   */
  public static List<Finding> ofALag(String follower, long lag, long said) {
    return lag >= said
        ? List.of()
        : List.of(
            Finding.failed(
                "%s stood still while %,d events were said, and its group lags by %,d",
                follower, said, lag));
  }

  /** A follower has caught up: nothing lags that was said before. */
  public static List<Finding> ofHavingCaughtUp(String follower, long lag, long said) {
    return lag < said
        ? List.of()
        : List.of(
            Finding.failed(
                "%s has heard %,d events, and its group still lags by %,d", follower, said, lag));
  }

  /** A long transaction beside: nothing waits for it. */
  public static List<Finding> ofALongTransaction(String service, double age) {
    return age <= RELAYED_SECONDS
        ? List.of()
        : List.of(
            Finding.failed(
                "beside a long transaction the outbox of %s is %.1f s old", service, age));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
