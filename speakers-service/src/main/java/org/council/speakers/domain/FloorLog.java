package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;

/**
 * Who had the floor on an item, in all its meetings, and the time there is for it: what was
 * allotted, what was spoken, and what each observer has of the rest.
 */
@Embeddable
public class FloorLog {

  @Column(name = "allotted_seconds")
  private Integer allottedSeconds;

  /** Fixed when the item's first observer is called; null until then. */
  @Column(name = "observer_seconds")
  private Integer observerSeconds;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "session", nullable = false, updatable = false)
  @JoinColumn(name = "item", nullable = false, updatable = false)
  @OrderBy("sequence")
  private List<Intervention> interventions = new ArrayList<>();

  protected FloorLog() {}

  /** Allots time to the item: null leaves what was allotted before. */
  void allot(Integer seconds) {
    allottedSeconds = seconds == null ? allottedSeconds : seconds;
  }

  /**
   * Enters the intervention that begins.
   *
   * @param sequence which of two that begin at the same instant was entered first
   */
  Intervention begin(Turn turn, long sequence) {
    Integer seconds = turn.speaker().isObserver() ? observerSeconds : null;
    Intervention begun = new Intervention(turn, seconds, sequence);
    interventions.add(begun);
    return begun;
  }

  /**
   * Refuses an observer State that has spoken on the item (spk-07).
   *
   * @throws Refusal when it has
   */
  void mustNotHave(Speaker speaker) {
    Optional<Intervention> before =
        interventions.stream()
            .filter(made -> speaker.isObserver() && made.isOfObserver(speaker.delegation()))
            .findFirst();
    MEMBER_STATE_OBSERVER_SPEAKS_ONCE.unless(
        before.isEmpty(),
        "%s spoke on the item at %s",
        speaker.delegation(),
        before.map(Intervention::givenAt).orElse(null));
  }

  /**
   * An intervention by its id.
   *
   * @throws NoSuch when none was made on the item
   */
  public Intervention intervention(UUID intervention) {
    return interventions.stream()
        .filter(known -> known.id().equals(intervention))
        .findFirst()
        .orElseThrow(() -> new NoSuch("intervention %s on the item".formatted(intervention)));
  }

  /** All of them, in order. */
  public List<Intervention> interventions() {
    return List.copyOf(interventions);
  }

  /** Those made in a meeting. */
  Stream<Intervention> in(String meeting) {
    return interventions.stream().filter(made -> made.meeting().equals(meeting));
  }

  /** Who speaks; the point of order, if one interrupts. */
  public Optional<Intervention> speaking() {
    return interventions.stream().filter(Intervention::isRunning).reduce((first, second) -> second);
  }

  /** How long was spoken, in seconds: a point of order within an intervention counts with it. */
  public int spokenSeconds() {
    return interventions.stream()
        .filter(made -> interventions.stream().noneMatch(other -> other.spans(made)))
        .mapToInt(Intervention::seconds)
        .sum();
  }

  /** The time allotted to the item in seconds, or null. */
  public Integer allottedSeconds() {
    return allottedSeconds;
  }

  /** From the first observer who is called on, the time of each is the same. */
  void fixTheTimeOfObservers(int observersWaiting, RuleBook ruleBook) {
    observerSeconds = observerSeconds(observersWaiting, ruleBook).orElseThrow();
  }

  /** The time of each observer in seconds: computed until it is fixed; empty when none waits. */
  Optional<Integer> observerSeconds(int observersWaiting, RuleBook ruleBook) {
    if (observerSeconds != null || observersWaiting == 0) {
      return Optional.ofNullable(observerSeconds);
    }
    return Optional.of(
        new SpeakingTime(allottedSeconds, spokenSeconds(), observersWaiting)
            .ofEach(ruleBook.observerCapSeconds().value()));
  }
}
