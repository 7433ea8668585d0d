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

  /**
   * Something is away that an act does not need, as Kafka or the database of another service: acts
   * are taken as ever.
   *
   * @param away what it is
   */
  public static List<Finding> ofBeingAway(String away, Failures meanwhile) {
    return meanwhile.all() == 0
        ? List.of()
        : List.of(
            Finding.failed(
                "%d requests failed while %s was away: %d without answer, %d with 5xx",
                meanwhile.all(), away, meanwhile.withoutAnswer(), meanwhile.serverErrors()));
  }
}
