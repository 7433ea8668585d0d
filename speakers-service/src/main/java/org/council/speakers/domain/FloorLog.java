package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;
import static org.council.speakers.domain.SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE;
import static org.council.speakers.domain.SpeakersRule.RIGHTS_OF_REPLY_ARE_NUMBERED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;

/**
 * Who had the floor on an item, in all its meetings, and the time there is for it: what was
 * allotted, what was spoken, and what each observer has of the rest.
 */
@Embeddable
public class FloorLog {

  /** In the order in which the agendas of its meetings had the item. */
  @ElementCollection
  @CollectionTable(
      name = "time_allotted",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  private List<Allotment> allotments = new ArrayList<>();

  /** The meeting that took the item up last; null before it was opened. */
  @Column(name = "taken_up_in")
  private String takenUpIn;

  /** The meetings that took it up before that one, and have not since. */
  @ElementCollection
  @CollectionTable(
      name = "taken_up_before",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  @Column(name = "meeting", nullable = false)
  private List<String> takenUpBefore = new ArrayList<>();

  /** Fixed when the item's first observer is called; null until then. */
  @Column(name = "observer_seconds")
  private Integer observerSeconds;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "session", nullable = false, updatable = false)
  @JoinColumn(name = "item", nullable = false, updatable = false)
  @OrderBy("sequence")
  private List<Intervention> interventions = new ArrayList<>();

  protected FloorLog() {}

  /** The agenda of a meeting allots time to the item, or changes what it allotted. */
  void allot(Allotment now) {
    int known = allotments().indexOf(now.meeting());
    if (known < 0) {
      allotments.add(now);
    } else if (now.seconds() != null) {
      allotments.set(known, now);
    }
  }

  /** A meeting takes the item up: from now on the time counts that its agenda allots. */
  void takenUpIn(String meeting) {
    if (isTakenUpElsewhereThan(meeting)) {
      takenUpBefore.remove(meeting);
      takenUpBefore.add(takenUpIn);
    }
    takenUpIn = meeting;
  }

  /** Whether another meeting took the item up last. */
  boolean isTakenUpElsewhereThan(String meeting) {
    return takenUpIn != null && !takenUpIn.equals(meeting);
  }

  /**
   * Refuses what is done on the floor of a meeting after another has taken the item up (spk-06).
   *
   * @throws NotYetKnown when this meeting is not known to have taken it up at all
   * @throws Refusal when it had, and another has since
   */
  void mustBeTakenUpIn(Place place) {
    if (isTakenUpElsewhereThan(place.meeting())) {
      ITEM_IS_BEFORE_THE_MEETING.unless(
          !takenUpBefore.contains(place.meeting()), "%s has taken up %s since", takenUpIn, place);
      throw NotOpened.item(place);
    }
  }

  private Allotments allotments() {
    return new Allotments(allotments, takenUpIn);
  }

  /**
   * Enters the intervention that begins.
   *
   * @param call as whom the speaker is called
   * @param seconds the limit of its time, or null
   * @param sequence which of two that begin at the same instant was entered first
   */
  Intervention begin(Turn turn, Call call, Integer seconds, long sequence) {
    Intervention begun = new Intervention(turn, call, seconds, sequence);
    interventions.add(begun);
    return begun;
  }

  /**
   * Refuses an observer State that has spoken on the item (spk-07).
   *
   * @throws Refusal when it has
   */
  void mustNotHave(Speaker speaker, RuleBook ruleBook) {
    if (speaker.isObserver() && ruleBook.observersSpeakOnce().value()) {
      Optional<Intervention> before =
          made().filter(made -> made.isOfObserver(speaker.delegation())).findFirst();
      MEMBER_STATE_OBSERVER_SPEAKS_ONCE.unless(
          before.isEmpty(),
          "%s spoke on the item at %s",
          speaker.delegation(),
          before.map(Intervention::givenAt).orElse(null));
    }
  }

  /**
   * Refuses a reply to a delegation that has used up its rights (spk-25).
   *
   * @throws Refusal when it has
   */
  void mustLeaveAReplyTo(Speaker speaker, Purpose purpose, RuleBook ruleBook) {
    if (purpose == Purpose.RIGHT_OF_REPLY) {
      int made = repliesOf(speaker.delegation());
      RIGHTS_OF_REPLY_ARE_NUMBERED.unless(
          ruleBook.allowsAReplyAfter(made),
          "%s has replied on the item as often as %s allows: %d",
          speaker.delegation(),
          ruleBook.name(),
          made);
    }
  }

  /** The motions that are before the meeting which took the item up. */
  MotionsMade motions() {
    return new MotionsMade(made().toList(), takenUpIn);
  }

  private int repliesOf(String delegation) {
    return (int) made().filter(made -> made.isBy(delegation, Purpose.RIGHT_OF_REPLY)).count();
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

  /** Whether an intervention was made on the item. */
  boolean has(UUID intervention) {
    return interventions.stream().anyMatch(made -> made.id().equals(intervention));
  }

  /** The intervention whose clock stands while another goes on, if one does. */
  Optional<Intervention> heldUpBy(Intervention interrupting) {
    return interrupting.calledFor().holdsUp().map(this::intervention);
  }

  /** The intervention whose clock a turn stops: one that goes on, for a point of order. */
  Optional<Intervention> interruptedBy(Turn turn) {
    return in(turn.place().meeting())
        .filter(_ -> turn.speech().does() == Does.RAISES_POINT_OF_ORDER)
        .filter(made -> made.isRunning() && !made.stands())
        .findFirst();
  }

  /** All of them, in order, also those that were passed over. */
  public List<Intervention> interventions() {
    return List.copyOf(interventions);
  }

  /** Those that count: of which nobody was absent. */
  Stream<Intervention> made() {
    return interventions.stream().filter(made -> !made.isPassedOver());
  }

  /** Whether somebody speaks on the item in a meeting, or did at that instant; not to interrupt. */
  boolean hasASpeechAt(String meeting, Instant instant) {
    return in(meeting).anyMatch(made -> !made.interrupts() && made.goesOnOrDidAt(instant));
  }

  /** Those made in a meeting. */
  Stream<Intervention> in(String meeting) {
    return interventions.stream().filter(made -> made.meeting().equals(meeting));
  }

  /** Who speaks; the point of order or the question, if one interrupts. */
  public Optional<Intervention> speaking() {
    return running().reduce((first, second) -> second);
  }

  /** Who has the floor as well, and speaks again after the one who interrupts. */
  public Optional<Intervention> interrupted() {
    Optional<Intervention> speaking = speaking();
    return running().filter(made -> speaking.filter(made::equals).isEmpty()).findFirst();
  }

  private Stream<Intervention> running() {
    return interventions.stream().filter(Intervention::isRunning);
  }

  /** How long was spoken, in seconds, in all meetings, without pauses. */
  public int spokenSeconds() {
    return secondsOf(interventions.stream());
  }

  /** How long was spoken of the time that counts; what goes on until now, if that is known. */
  private int spokenOfAllotted(Optional<Instant> now) {
    Allotments all = allotments();
    return made()
        .filter(made -> all.counts(made.meeting()))
        .mapToInt(made -> made.clock().seconds(now))
        .sum();
  }

  private static int secondsOf(Stream<Intervention> made) {
    return made.mapToInt(Intervention::seconds).sum();
  }

  /** How long each delegation spoke on the item, in the order in which they first did. */
  public List<TimeSpoken> timesSpoken() {
    Map<String, TimeSpoken> times = new LinkedHashMap<>();
    made()
        .filter(made -> made.delegation() != null && made.pointOfOrder().isEmpty())
        .map(made -> new TimeSpoken(made.delegation(), 1, made.seconds()))
        .forEach(time -> times.merge(time.delegation(), time, TimeSpoken::and));
    return List.copyOf(times.values());
  }

  /** The time allotted to the item where it is taken up, in seconds, or null. */
  public Integer allottedSeconds() {
    return allotments().seconds();
  }

  /**
   * The limit of what is said on a procedural question, or of a reply, in seconds; empty where none
   * is known.
   *
   * @param repliesAhead how many other replies of its delegation stand before it
   */
  Optional<Integer> limitOf(WaitingEntry entry, int repliesAhead, RuleBook ruleBook) {
    return entry.capacity().waitsInTheList()
        ? ruleBook.limitOf(entry.purpose(), repliesOf(entry.delegation()) + repliesAhead)
        : Optional.empty();
  }

  /** How long a delegation spoke on the substance, in seconds. */
  int secondsOf(String delegation) {
    return secondsOf(interventions.stream().filter(made -> made.isOnTheSubstanceBy(delegation)));
  }

  /** From the first observer who is called on, the time of each is the same. */
  void fixTheTimeOfObservers(int observersWaiting, Optional<Integer> cap) {
    observerSeconds = observerSeconds(observersWaiting, cap, Optional.empty()).orElse(null);
  }

  /** Where no observer was called after all, the time of each is computed again. */
  void releaseTheTimeOfObservers() {
    if (made().noneMatch(Intervention::isOfAnObserverInItsTurn)) {
      observerSeconds = null;
    }
  }

  /** The time of each observer in seconds since it is fixed. */
  Optional<Integer> fixedObserverSeconds() {
    return Optional.ofNullable(observerSeconds);
  }

  /**
   * The time of each observer in seconds: computed until it is fixed; empty when none waits, or it
   * is not computed.
   *
   * @param cap the longest in seconds; empty where the time is not computed
   * @param now until when a speech counts that goes on; empty where it counts once it has ended
   */
  Optional<Integer> observerSeconds(
      int observersWaiting, Optional<Integer> cap, Optional<Instant> now) {
    if (observerSeconds != null || observersWaiting == 0) {
      return Optional.ofNullable(observerSeconds);
    }
    return cap.map(share(observersWaiting, now)::ofEach);
  }

  /**
   * What that time comes of, where a speech counts once it has ended; empty when none waits, or it
   * is not computed.
   */
  Optional<String> whatObserversHaveItOf(int observersWaiting, Optional<Integer> cap) {
    return observerSeconds(observersWaiting, cap, Optional.empty())
        .map(seconds ->
            observerSeconds == null
                ? share(observersWaiting, Optional.empty())
                    .inWords(cap.orElseThrow(), speaking().isPresent())
                : "fixed at %d s when the first observer was called".formatted(seconds));
  }

  private ObserverTime share(int observersWaiting, Optional<Instant> now) {
    return new ObserverTime(allottedSeconds(), spokenOfAllotted(now), observersWaiting);
  }
}
