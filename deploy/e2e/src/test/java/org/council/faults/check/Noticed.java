package org.council.faults.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.council.faults.load.Failures;

/** What clients have noticed of what they must not notice. */
public final class Noticed {

  /**
   * Within this each sending is answered: an act waits for what it names for five seconds, then its
   * client is told to ask again, and pauses for a second.
   */
  private static final Duration ANSWERED = Duration.ofSeconds(8);

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
    List<Finding> findings = new ArrayList<>();
    if (meanwhile.all() > 0) {
      findings.add(
          Finding.failed(
              "%d requests failed while %s was away: %d without answer, %d with 5xx",
              meanwhile.all(), away, meanwhile.withoutAnswer(), meanwhile.serverErrors()));
    }
    if (meanwhile.slowest().compareTo(ANSWERED) > 0) {
      findings.add(
          Finding.failed(
              "while %s was away an answer was waited for %.1f s",
              away, meanwhile.slowest().toMillis() / 1000.0));
    }
    return findings;
  }
}
