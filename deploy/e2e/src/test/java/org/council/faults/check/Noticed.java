package org.council.faults.check;

import java.util.List;
import org.council.faults.load.Failures;

/** What clients have noticed of what they must not notice. */
public final class Noticed {

  private Noticed() {}

  /** Replicas are replaced one after the other: no request fails at all. */
  public static List<Finding> ofARollingRestart(Failures meanwhile) {
    return meanwhile.all() == 0
        ? List.of()
        : List.of(
            Finding.failed(
                "%d requests failed in a rolling restart: %d without answer, %d with 5xx",
                meanwhile.all(), meanwhile.withoutAnswer(), meanwhile.serverErrors()));
  }

  /** Kafka is away: acts are taken as ever. */
  public static List<Finding> ofKafkaBeingAway(Failures meanwhile) {
    return meanwhile.serverErrors() == 0
        ? List.of()
        : List.of(
            Finding.failed(
                "%d requests were answered with a 5xx while Kafka was away",
                meanwhile.serverErrors()));
  }
}
