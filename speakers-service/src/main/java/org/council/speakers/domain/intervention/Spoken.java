package org.council.speakers.domain.intervention;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.speakers.domain.time.LengthOfSpeeches;
import org.council.speakers.domain.time.WholeSeconds;

/**
 * How long was spoken on an item, in all its meetings, without pauses.
 *
 * @param interventions all of them, also those that were passed over
 */
public record Spoken(List<Intervention> interventions) {

  /** By all, in whole seconds; a speech counts once it has ended. */
  public int seconds() {
    return WholeSeconds.of(byAll(Optional.empty()));
  }

  /**
   * By all.
   *
   * @param now until when a speech counts that goes on; empty where it counts once it has ended
   */
  public Duration byAll(Optional<Instant> now) {
    return thoseThatCount()
        .map(made -> made.course().spoken(now))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * By each delegation, in the order in which they first spoke.
   *
   * @param now until when a speech counts that goes on; empty where it counts once it has ended
   */
  public List<TimeSpoken> byEach(Optional<Instant> now) {
    Map<String, TimeSpoken> times = new LinkedHashMap<>();
    thoseThatCount()
        .filter(Spoken::isOfADelegation)
        .map(made -> TimeSpoken.of(made, now))
        .forEach(time -> times.merge(time.delegation(), time, TimeSpoken::and));
    return List.copyOf(times.values());
  }

  /**
   * By each delegation on the substance.
   *
   * @param now until when a speech counts that goes on; empty where it counts once it has ended
   */
  public OnTheSubstance onTheSubstance(Optional<Instant> now) {
    return new OnTheSubstance(
        thoseThatCount()
            .filter(Spoken::isOfADelegationOnTheSubstance)
            .collect(
                Collectors.toMap(
                    made -> made.by().delegation(),
                    made -> made.course().spoken(now),
                    Duration::plus)));
  }

  /**
   * How long those were that delegations made on the substance and ended, each in its own turn: no
   * question, and nothing in the time of another.
   */
  public LengthOfSpeeches lengths() {
    return LengthOfSpeeches.like(
        thoseThatCount()
            .filter(made -> !made.isRunning())
            .filter(Spoken::isOfADelegationOnTheSubstance)
            .filter(made -> !made.calledFor().letIn().isByAnother())
            .map(made -> made.course().spoken(Optional.empty())));
  }

  private Stream<Intervention> thoseThatCount() {
    return interventions.stream().filter(Intervention::counts);
  }

  private static boolean isOfADelegationOnTheSubstance(Intervention made) {
    return isOfADelegation(made) && made.calledFor().isOnTheSubstance();
  }

  /** Not of an officer or a guest, and no point of order, which is no intervention. */
  private static boolean isOfADelegation(Intervention made) {
    return made.by().delegation() != null && made.pointOfOrder().isEmpty();
  }

  /**
   * How long each delegation spoke on the substance, added up once for all who are looked at.
   *
   * @param spoken by the code of the delegation; one that did not speak is not there
   */
  public record OnTheSubstance(Map<String, Duration> spoken) {

    /** By one of them. */
    public Duration by(String delegation) {
      return spoken.getOrDefault(delegation, Duration.ZERO);
    }
  }
}
