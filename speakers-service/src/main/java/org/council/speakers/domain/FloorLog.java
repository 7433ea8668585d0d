package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE;
import static org.council.speakers.domain.rules.SpeakersRule.RIGHTS_OF_REPLY_ARE_NUMBERED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.Interruptions;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionsMade;
import org.council.speakers.domain.intervention.Spoken;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.time.SpeechClock;
import org.council.speakers.domain.time.TimeOnTheItem;

/** Who had the floor on an item, in all its meetings, and how much of its time was spoken. */
@Embeddable
public class FloorLog {

  @Embedded private TakenUp takenUp = new TakenUp();
  @Embedded private TimeOnTheItem time = new TimeOnTheItem();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "session", nullable = false, updatable = false)
  @JoinColumn(name = "item", nullable = false, updatable = false)
  @OrderBy("sequence")
  private List<Intervention> interventions = new ArrayList<>();

  protected FloorLog() {}

  /**
   * Enters the intervention that begins.
   *
   * @param call as whom the speaker is called
   * @param seconds the limit of its time, or null
   * @param sequence which of two that begin at the same instant was entered first
   */
  Intervention begin(Turn turn, Call call, Integer seconds, long sequence) {
    Intervention begun =
        new Intervention(turn, call.with(turn.speech()), call.isFor(), seconds, sequence);
    interventions.add(begun);
    return begun;
  }

  // What the rules ask of it

  /**
   * Refuses an observer State that has spoken on the item, where the rule book lets it speak once
   * (spk-07).
   *
   * @throws Refusal when it has
   */
  void mustLeaveAnInterventionTo(Speaker speaker, RuleBook ruleBook) {
    if (speaker.isObserver() && ruleBook.observersSpeakOnce().value()) {
      Optional<Intervention> before =
          made()
              .filter(made -> made.by().isObserver() && made.by().isOf(speaker.delegation()))
              .findFirst();
      MEMBER_STATE_OBSERVER_SPEAKS_ONCE.unless(
          before.isEmpty(),
          "%s spoke on the item at %s",
          speaker.delegation(),
          before.map(Intervention::clock).map(SpeechClock::givenAt).orElse(null));
    }
  }

  /**
   * Refuses a reply to a delegation that has used up its rights (spk-25).
   *
   * @throws Refusal when it has
   */
  void mustLeaveAReplyTo(Speaker speaker, Purpose purpose, RuleBook ruleBook) {
    if (purpose == Purpose.RIGHT_OF_REPLY) {
      int made = replies().getOrDefault(speaker.delegation(), 0);
      RIGHTS_OF_REPLY_ARE_NUMBERED.unless(
          ruleBook.allowsAReplyAfter(made),
          "%s has replied on the item in this meeting as often as %s allows: %d",
          speaker.delegation(),
          ruleBook.name(),
          made);
    }
  }

  /**
   * How often delegations have replied on the item in the meeting that took it up last; of one that
   * has not nothing is told.
   */
  Map<String, Integer> replies() {
    return in(takenUp.last())
        .filter(Intervention::counts)
        .filter(made -> made.calledFor().purpose() == Purpose.RIGHT_OF_REPLY)
        .collect(Collectors.toMap(made -> made.by().delegation(), _ -> 1, Integer::sum));
  }

  /** The motions that are before the meeting which took the item up. */
  MotionsMade motions() {
    return new MotionsMade(made().toList(), takenUp.last());
  }

  // Who has the floor, and who had it

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

  /** Whether an intervention was made on the item. */
  boolean has(UUID intervention) {
    return interventions.stream().anyMatch(made -> made.id().equals(intervention));
  }

  /** Who interrupts whom. */
  Interruptions interruptions() {
    return new Interruptions(List.copyOf(interventions));
  }

  /** All of them, in order, also those that were passed over. */
  public List<Intervention> interventions() {
    return List.copyOf(interventions);
  }

  /** Those that count. */
  Stream<Intervention> made() {
    return interventions.stream().filter(Intervention::counts);
  }

  /** Whether somebody speaks on the item in a meeting, or did at that instant; not to interrupt. */
  boolean hasASpeechNowOrAt(String meeting, Instant instant) {
    return in(meeting)
        .filter(Intervention::counts)
        .anyMatch(made -> !made.part().interrupts() && made.clock().goesOnOrDidAt(instant));
  }

  /** Whether somebody speaks on the item in a meeting and did at that instant; not to interrupt. */
  boolean hasASpeechNowThatBeganBy(String meeting, Instant instant) {
    return in(meeting)
        .filter(Intervention::isRunning)
        .anyMatch(made -> !made.part().interrupts() && !made.clock().givenAt().isAfter(instant));
  }

  /** Who had the floor on the item in a meeting at that instant, and has ended since. */
  Optional<Intervention> heardAtAndEndedSince(String meeting, Instant instant) {
    return in(meeting)
        .filter(Intervention::counts)
        .filter(made -> made.clock().hasEndedAfter(instant))
        .findFirst();
  }

  /** Who was given the floor next after one in its meeting; not to interrupt. */
  Optional<Intervention> nextAfter(Intervention one) {
    return in(one.meeting())
        .filter(made -> made != one && made.counts() && !made.part().interrupts())
        .filter(made -> made.clock().givenAt().isAfter(one.clock().givenAt()))
        .min(Comparator.comparing(made -> made.clock().givenAt()));
  }

  /** Those made in a meeting. */
  Stream<Intervention> in(String meeting) {
    return interventions.stream().filter(made -> made.meeting().equals(meeting));
  }

  /** Who speaks; the point of order or the question, if one interrupts. */
  public Optional<Intervention> speaking() {
    return running().reduce((first, second) -> second);
  }

  /**
   * Who has the floor as well, and speaks again after the one who interrupts; of two the one who
   * does so first.
   */
  public Optional<Intervention> interrupted() {
    Optional<Intervention> speaking = speaking();
    return running()
        .filter(made -> speaking.filter(made::equals).isEmpty())
        .reduce((_, last) -> last);
  }

  /**
   * The point of order not settled, in the meeting that took the item up last, if there is one; of
   * several the one that was raised last, which interrupts the vote on an appeal.
   */
  Optional<Intervention> unsettled() {
    return in(takenUp.last())
        .filter(made -> made.counts() && made.isToBeSettled())
        .reduce((_, last) -> last);
  }

  /** Not one that an earlier meeting broke off with, after another has taken the item up. */
  private Stream<Intervention> running() {
    return interventions.stream()
        .filter(made -> made.isRunning() && !takenUp.isElsewhereThanIn(made.meeting()));
  }

  // How long was spoken

  /** How long was spoken on the item. */
  public Spoken spoken() {
    return new Spoken(List.copyOf(interventions));
  }

  /** The time allotted to the item where it is taken up, in seconds, or null. */
  public Integer allottedSeconds() {
    return time.allottedSeconds(takenUp.meetings());
  }

  /** The same as it was when a meeting had the item, with what agendas were revised to since. */
  Integer allottedSecondsIn(String meeting) {
    return time.allottedSeconds(takenUp.meetingsUntil(meeting));
  }

  /** How long each observer has on the item. */
  public TimeOfObservers ofObservers() {
    return new TimeOfObservers(this);
  }

  /** Which meetings have taken the item up. */
  public TakenUp takenUp() {
    return takenUp;
  }

  /** The time there is for the item. */
  TimeOnTheItem time() {
    return time;
  }
}
