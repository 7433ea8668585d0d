package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;
import static org.council.speakers.domain.SpeakersRule.LIST_IS_OPEN;
import static org.council.speakers.domain.SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE;
import static org.council.speakers.domain.SpeakersRule.NOTIFICATION_COMES_BEFORE_THE_ITEM;
import static org.council.speakers.domain.SpeakersRule.OBSERVER_NOTIFIES_IN_ADVANCE;
import static org.council.speakers.domain.SpeakersRule.ONLY_A_CLOSED_LIST_IS_REOPENED;
import static org.council.speakers.domain.SpeakersRule.ONLY_A_WAITING_REQUEST_IS_GIVEN_UP;
import static org.council.speakers.domain.SpeakersRule.REQUEST_WAITS_ONCE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.roster.Attendance;

/**
 * The list of speakers of one item. It belongs to the item and not to a meeting: carried over, the
 * item keeps its waiting requests, the observers who have spoken, and the introductions made.
 *
 * <p>Every command names its rules first, in the order of {@link SpeakersRule}, then changes, then
 * records what happened. The order is computed when somebody looks.
 */
@Entity
@Table(name = "list_of_speakers")
public class ListOfSpeakers extends Aggregate {

  @EmbeddedId private ListId id;

  @Column(name = "rules", nullable = false)
  private String rules;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private ListStatus status;

  @Column(name = "allotted_seconds")
  private Integer allottedSeconds;

  /** Fixed when the item's first observer is called; null until then. */
  @Column(name = "observer_seconds")
  private Integer observerSeconds;

  /** How many acts it has seen: tells two of the same instant apart. */
  @Column(name = "acts", nullable = false)
  private long acts;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "session", nullable = false, updatable = false)
  @JoinColumn(name = "item", nullable = false, updatable = false)
  @OrderBy("sequence")
  private List<SpeakerRequest> requests = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "session", nullable = false, updatable = false)
  @JoinColumn(name = "item", nullable = false, updatable = false)
  @OrderBy("sequence")
  private List<Intervention> interventions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "advance_notification",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  private List<AdvanceNotification> notifications = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "reserved_right",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  private List<ReservedRight> reservedRights = new ArrayList<>();

  protected ListOfSpeakers() {}

  /**
   * The list of an item that was put on an agenda.
   *
   * @param rules the name of the rule book of the body
   */
  public ListOfSpeakers(ListId id, String rules) {
    this.id = id;
    this.rules = rules;
    this.status = ListStatus.PLANNED;
  }

  // What delegations do

  /**
   * Tells the secretariat in advance that a delegation wishes to speak or to introduce a document.
   * Told again, it is acknowledged again.
   *
   * @throws Refusal when it may not speak on the item, or the item is open
   */
  public void notifyInAdvance(Place place, Speaker speaker, Asking asking) {
    Admission.toAskFor(asking.purpose(), speaker, ruleBook());
    if (!asking.purpose().isOnTheSubstance()) {
      throw new InvalidInput("purpose", "Notified are introductions and statements.");
    }
    mustNotHaveSpoken(speaker);
    NOTIFICATION_COMES_BEFORE_THE_ITEM.unless(
        !status.isLive() || !ruleBook().noticeEndsWithTheItem().value(), "%s is open", place);
    if (notifications.stream().noneMatch(known -> known.isTheSame(speaker.delegation(), asking))) {
      notifications.add(
          new AdvanceNotification(
              speaker.participant(),
              speaker.delegation(),
              asking.purpose(),
              asking.document(),
              asking.at()));
    }
    happened(asking.at(), Announcing.acknowledged(place, speaker, asking));
  }

  /**
   * Puts a delegation on the list.
   *
   * @throws NotYetKnown when the item is not known as opened
   * @throws Refusal when it may not speak on the item, or waits, or the list is closed
   */
  public SpeakerRequest inscribe(Place place, Speaker speaker, Asking asking) {
    Admission.toAskFor(asking.purpose(), speaker, ruleBook());
    mustBeLive(place);
    mustHaveTheRight(speaker, asking);
    mustTake(asking, place);
    REQUEST_WAITS_ONCE.unless(
        !waitingList().holds(speaker, asking), "%s waits already", speaker.delegation());
    SpeakerRequest request = new SpeakerRequest(entry(UUID.randomUUID(), speaker, asking));
    requests.add(request);
    happened(asking.at(), Announcing.submitted(place, request));
    return request;
  }

  /** Keeps that a request was refused: that, too, is announced. */
  public void refused(Place place, Speaker speaker, Asking asking, Rule rule) {
    happened(asking.at(), Announcing.refused(place, speaker, asking, rule));
  }

  /**
   * Withdraws a request.
   *
   * @throws Refusal when it does not wait any more
   */
  public SpeakerRequest withdraw(Place place, UUID request, Instant at) {
    return withdraw(place, request(request), at);
  }

  /**
   * Withdraws the waiting request of a delegation.
   *
   * @param wish purpose and document tell several apart; null fits all
   * @throws Refusal when none waits
   * @throws InvalidInput when several wait and it is not clear which is meant
   */
  public SpeakerRequest withdraw(Place place, Speaker speaker, Asking wish) {
    Optional<SpeakerRequest> meant = waitingList().theOne(speaker, wish.purpose(), wish.document());
    ONLY_A_WAITING_REQUEST_IS_GIVEN_UP.unless(
        meant.isPresent(), "no such request of %s waits", speaker.participant());
    return withdraw(place, meant.orElseThrow(), wish.at());
  }

  private SpeakerRequest withdraw(Place place, SpeakerRequest request, Instant at) {
    ONLY_A_WAITING_REQUEST_IS_GIVEN_UP.unless(
        request.isWaiting(), "request %s is %s", request.id(), request.status());
    request.become(RequestStatus.Act.WITHDRAW);
    happened(at, Announcing.withdrawn(place, request, null));
    return request;
  }

  /**
   * Takes note that a document is not introduced orally, and keeps the delegation's right to speak.
   *
   * @param wish its document may be null where one introduction waits
   * @throws Refusal when the delegation has no right left to keep
   */
  public void reserveRight(Place place, Speaker speaker, Asking wish) {
    Admission.toAskFor(Purpose.INTRODUCE, speaker, ruleBook());
    mustHaveTheRight(speaker, new Asking(Purpose.SPEAK, wish.document(), wish.at()));
    Optional<SpeakerRequest> introduction =
        waitingList().theOne(speaker, Purpose.INTRODUCE, wish.document());
    introduction.ifPresent(request -> request.become(RequestStatus.Act.RESERVE_RIGHT));
    String document = introduction.map(SpeakerRequest::document).orElse(wish.document());
    reservedRights.add(
        new ReservedRight(speaker.participant(), speaker.delegation(), document, wish.at()));
    happened(wish.at(), Announcing.reserved(place, speaker, document));
  }

  // What the Chair does

  /**
   * Closes the list, with the meeting's assent: nobody is added.
   *
   * @throws Refusal when it is not open
   */
  public void close(Place place, Instant at) {
    mustBeLive(place);
    LIST_IS_OPEN.unless(status == ListStatus.OPEN, "the list of %s is closed already", place);
    become(ListStatus.Act.CLOSE);
    happened(at, Announcing.listClosed(place));
  }

  /**
   * Opens a closed list again.
   *
   * @throws Refusal when it is not closed
   */
  public void reopen(Place place, Instant at) {
    mustBeLive(place);
    ONLY_A_CLOSED_LIST_IS_REOPENED.unless(
        status == ListStatus.CLOSED, "the list of %s is open", place);
    become(ListStatus.Act.REOPEN);
    happened(at, Announcing.listReopened(place));
  }

  /**
   * Gives the floor. A delegation must be the next of those who wait; one that does not wait is
   * treated as asking at that instant. Chair, secretariat and guests speak outside the list.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal citing the rule that puts another first, or that keeps it from the floor
   */
  public Intervention giveTheFloor(MeetingFloor floor, Turn turn) {
    return turn.speaker().capacity().waitsInTheList()
        ? giveToADelegation(floor, turn)
        : giveOutsideTheList(floor, turn);
  }

  private Intervention giveToADelegation(MeetingFloor floor, Turn turn) {
    Speaker speaker = turn.speaker();
    List<SpeakerRequest> answered = waitingList().answeredBy(speaker, turn.speech(), order());
    Asking asking =
        answered.isEmpty()
            ? turn.speech().asksFor(status, turn.at())
            : answered.getFirst().asking();
    Admission.toHave(asking.purpose(), speaker, ruleBook());
    floor.mustBeInProgress();
    mustBeLive(turn.place());
    mustHaveTheRight(speaker, asking);
    if (answered.isEmpty()) {
      mustTake(asking, turn.place());
    }
    floor.mustBeFreeFor(turn.speech().does());
    WaitingEntry called =
        answered.isEmpty() ? entry(null, speaker, asking) : answered.getFirst().entry();
    mustBeNext(called);
    fixTheTimeOfObservers(called);
    return begin(floor, turn, answered);
  }

  private Intervention giveOutsideTheList(MeetingFloor floor, Turn turn) {
    floor.mustBeInProgress();
    mustHaveBeenOpened(turn.place());
    floor.mustBeFreeFor(turn.speech().does());
    return begin(floor, turn, List.of());
  }

  /**
   * Ends an intervention.
   *
   * @throws AlreadyStands when it ended before
   */
  public Intervention endIntervention(UUID intervention, MeetingFloor floor, Instant at) {
    Intervention ended = intervention(intervention);
    ended.end(at);
    floor.leave(ended);
    requests.stream()
        .filter(request -> request.isAnsweredBy(intervention))
        .forEach(request -> request.become(RequestStatus.Act.CONCLUDE));
    happened(at, Announcing.ended(id, ended));
    return ended;
  }

  // What agenda tells: nothing of this is refused

  /**
   * Agenda allotted time to the item.
   *
   * @param seconds null where this meeting's agenda gives none: what was allotted before stands
   */
  public void allot(Integer seconds) {
    allottedSeconds = seconds == null ? allottedSeconds : seconds;
    acts++;
  }

  /** The item was opened, for the first time or again: the list is open. */
  public void itemOpened(Place place, Instant at) {
    if (status.after(ListStatus.Act.OPEN_ITEM).isPresent()) {
      become(ListStatus.Act.OPEN_ITEM);
      happened(at, Announcing.listOpened(place));
    }
  }

  /** The item is no longer before the meeting; who still speaks on it has ended. */
  public void itemClosed(MeetingFloor floor, Instant at) {
    if (status.after(ListStatus.Act.CLOSE_ITEM).isPresent()) {
      become(ListStatus.Act.CLOSE_ITEM);
      acts++;
    }
    endWhatGoesOn(floor, at);
  }

  /** Ends what still goes on in a meeting, at the latest of that instant and its own beginning. */
  public void endWhatGoesOn(MeetingFloor floor, Instant at) {
    log()
        .in(floor.id().meeting())
        .filter(Intervention::isRunning)
        .toList()
        .forEach(running -> endIntervention(running.id(), floor, later(at, running.givenAt())));
  }

  /** The meeting was adjourned: kept with the interventions that went on, or began, after it. */
  public void meetingAdjourned(String meeting, Instant at) {
    log()
        .in(meeting)
        .filter(intervention -> intervention.goesOnAfter(at))
        .forEach(intervention -> intervention.meetingAdjourned(at));
    acts++;
  }

  /** A participant came into the room or left it: this counts at once for those who wait. */
  public void attendanceChanged(String participant, Attendance now) {
    waitingList()
        .waiting()
        .filter(request -> request.participant().equals(participant))
        .forEach(request -> request.attends(now));
    acts++;
  }

  // What it shows

  public ListId id() {
    return id;
  }

  public ListStatus status() {
    return status;
  }

  /** Those who wait, next first, each with the reason for its place. */
  public List<OrderedEntry> inOrder() {
    return order().of(waitingList().entries().toList());
  }

  /** A request by its id. */
  public SpeakerRequest request(UUID request) {
    return waitingList().request(request);
  }

  /** An intervention by its id. */
  public Intervention intervention(UUID intervention) {
    return log().intervention(intervention);
  }

  /** The floor log, in order. */
  public List<Intervention> interventions() {
    return List.copyOf(interventions);
  }

  /** Who speaks; the point of order, if one interrupts. */
  public Optional<Intervention> speaking() {
    return log().running().reduce((first, second) -> second);
  }

  /** How long was spoken on the item so far, in all its meetings. */
  public int spokenSeconds() {
    return log().spokenSeconds();
  }

  /** The time allotted to the item, or null. */
  public Integer allottedSeconds() {
    return allottedSeconds;
  }

  /** The time of each observer: computed from those who wait until it is fixed (spk-23). */
  public Optional<Integer> observerSeconds() {
    return Optional.ofNullable(observerSeconds).or(() -> timeShared(waitingList().entries()));
  }

  // The guards, in the order of the rules

  private void mustHaveBeenOpened(Place place) {
    if (status == ListStatus.PLANNED) {
      throw new NotYetKnown("Item %d of %s as opened".formatted(place.number(), place.meeting()));
    }
  }

  private void mustBeLive(Place place) {
    mustHaveBeenOpened(place);
    ITEM_IS_BEFORE_THE_MEETING.unless(status.isLive(), "%s is not open", place);
  }

  private void mustHaveTheRight(Speaker speaker, Asking asking) {
    mustNotHaveSpoken(speaker);
    boolean notified =
        notifications.stream()
            .anyMatch(n -> n.covers(speaker.delegation(), asking.purpose(), asking.document()));
    OBSERVER_NOTIFIES_IN_ADVANCE.unless(
        notified || !speaker.isObserver() || !ruleBook().noticeByObservers().value(),
        "%s gave no such notice",
        speaker.delegation());
  }

  private void mustNotHaveSpoken(Speaker speaker) {
    Optional<Intervention> before = log().ofObserver(speaker);
    MEMBER_STATE_OBSERVER_SPEAKS_ONCE.unless(
        before.isEmpty(),
        "%s spoke on the item at %s",
        speaker.delegation(),
        before.map(Intervention::givenAt).orElse(null));
  }

  private void mustTake(Asking asking, Place place) {
    LIST_IS_OPEN.unless(
        status == ListStatus.OPEN || !asking.purpose().isOnTheSubstance(),
        "the list of %s is closed",
        place);
  }

  /** The others of its own delegation stand in nobody's way. */
  private void mustBeNext(WaitingEntry called) {
    List<WaitingEntry> others =
        waitingList().entries().filter(e -> !e.delegation().equals(called.delegation())).toList();
    Optional<Reason> forAnother =
        order().next(others).flatMap(next -> order().forBeing(next, called));
    forAnother.ifPresent(reason -> reason.rule().unless(false, "%s", reason.facts()));
  }

  // The rest

  private Intervention begin(MeetingFloor floor, Turn turn, List<SpeakerRequest> answered) {
    Integer seconds = turn.speaker().isObserver() ? observerSeconds : null;
    Intervention begun = new Intervention(turn, seconds, acts);
    interventions.add(begun);
    floor.take(begun);
    answered.forEach(request -> request.call(begun.id()));
    if (turn.speaker().isObserver()) {
      lapse(turn);
    }
    UUID request = answered.stream().findFirst().map(SpeakerRequest::id).orElse(null);
    happened(turn.at(), Announcing.given(turn.place(), begun, request));
    return begun;
  }

  /** An observer speaks once: what else it asked for has no object any more. */
  private void lapse(Turn turn) {
    List<SpeakerRequest> others = waitingList().ofDelegation(turn.speaker().delegation()).toList();
    for (SpeakerRequest other : others) {
      other.become(RequestStatus.Act.LAPSE);
      happened(
          turn.at(), Announcing.withdrawn(turn.place(), other, MEMBER_STATE_OBSERVER_SPEAKS_ONCE));
    }
  }

  private void fixTheTimeOfObservers(WaitingEntry called) {
    if (called.isObserver() && observerSeconds == null) {
      observerSeconds =
          timeShared(Stream.concat(waitingList().entries(), Stream.of(called))).orElseThrow();
    }
  }

  private Optional<Integer> timeShared(Stream<WaitingEntry> entries) {
    int observers =
        (int)
            entries
                .filter(WaitingEntry::isObserver)
                .map(WaitingEntry::delegation)
                .distinct()
                .count();
    return observers == 0
        ? Optional.empty()
        : Optional.of(
            new SpeakingTime(allottedSeconds, spokenSeconds(), observers)
                .ofEach(ruleBook().observerCapSeconds().value()));
  }

  private WaitingEntry entry(UUID request, Speaker speaker, Asking asking) {
    return new WaitingEntry(
        request,
        speaker.participant(),
        speaker.delegation(),
        speaker.capacity(),
        speaker.attendance(),
        asking.purpose(),
        asking.document(),
        asking.at(),
        acts);
  }

  private WaitingList waitingList() {
    return new WaitingList(id, requests);
  }

  private FloorLog log() {
    return new FloorLog(id, interventions);
  }

  private SpeakingOrder order() {
    return SpeakingOrder.by(ruleBook());
  }

  private RuleBook ruleBook() {
    return RuleBook.named(rules);
  }

  private void become(ListStatus.Act act) {
    status = status.after(act).orElseThrow();
  }

  private void happened(Instant at, SpeakersEvent event) {
    acts++;
    record(at, event);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
