package org.council.speakers.domain.intervention;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.council.speakers.domain.time.Allotments;
import org.council.speakers.domain.time.LengthOfSpeeches;

/**
 * How long was spoken on an item, in seconds, in all its meetings, without pauses.
 *
 * @param interventions all of them, also those that were passed over
 * @param allotted the time there is for the item where it is taken up
 */
public record Spoken(List<Intervention> interventions, Allotments allotted) {

  /** By all. */
  public int seconds() {
    return interventions.stream().mapToInt(Intervention::seconds).sum();
  }

  /**
   * Of the time that counts.
   *
   * @param now until when a speech counts that goes on; empty where it counts once it has ended
   */
  public int ofTheAllotment(Optional<Instant> now) {
    return interventions.stream()
        .filter(Intervention::counts)
        .filter(made -> allotted.counts(made.meeting()))
        .mapToInt(made -> made.course().seconds(now))
        .sum();
  }

  /**
   * By each delegation, in the order in which they first spoke.
   *
   * @param now until when a speech counts that goes on; empty where it counts once it has ended
   */
  public List<TimeSpoken> byEach(Optional<Instant> now) {
    Map<String, TimeSpoken> times = new LinkedHashMap<>();
    interventions.stream()
        .filter(Intervention::counts)
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
        interventions.stream()
            .filter(Spoken::isOfADelegationOnTheSubstance)
            .collect(
                Collectors.groupingBy(
                    made -> made.by().delegation(),
                    Collectors.summingInt(made -> made.course().seconds(now)))));
  }

  /**
   * How long those were that delegations made on the substance and ended, each in its own turn: no
   * question, and nothing in the time of another.
   */
  public LengthOfSpeeches lengths() {
    return LengthOfSpeeches.like(
        interventions.stream()
            .filter(made -> made.counts() && !made.isRunning())
            .filter(Spoken::isOfADelegationOnTheSubstance)
            .filter(made -> !made.calledFor().letIn().isByAnother())
            .mapToInt(Intervention::seconds)
            .summaryStatistics());
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
   * @param seconds by the code of the delegation; one that did not speak is not there
   */
  public record OnTheSubstance(Map<String, Integer> seconds) {

    /** By one of them, in seconds. */
    public int by(String delegation) {
      return seconds.getOrDefault(delegation, 0);
    }
  }
}
