package org.council.speakers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.roster.Attendance;

/**
 * The debate on an item: what is kept of it, what it shows, and what becomes of it as agenda tells.
 * Nothing that agenda tells is refused. What delegations and the Chair do in a debate is {@link
 * ListOfSpeakers}.
 */
@MappedSuperclass
public abstract class Debate extends Aggregate {

  @EmbeddedId private ListId id;

  @Column(name = "rules", nullable = false)
  private RuleBook ruleBook;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private ListStatus status;

  /** How many acts it has seen: tells two of the same instant apart. */
  @Column(name = "acts", nullable = false)
  private long acts;

  /**
   * Since when it stands as it does; an act that is entered late does not set it back. Null before
   * anything happened in the room.
   */
  @Column(name = "moment")
  private Instant moment;

  // The parts: protected, since the code that persistence adds to the list reaches them from there.

  @Embedded protected Notices notices = new Notices();
  @Embedded protected WaitingList waiting = new WaitingList();
  @Embedded protected FloorLog log = new FloorLog();
  @Embedded protected TimeLimits limits = new TimeLimits();

  protected Debate() {}

  Debate(ListId id, RuleBook ruleBook) {
    this.id = id;
    this.ruleBook = ruleBook;
    this.status = ListStatus.PLANNED;
  }

  /**
   * The agenda of a meeting allotted time to the item. That is no act in the room: it is entered
   * when the agenda is prepared, which may be long after the meeting.
   *
   * @param seconds null where this meeting's agenda gives none: what was allotted before stands
   */
  public void allot(String meeting, Integer seconds) {
    log.allot(new Allotment(meeting, seconds));
    acts++;
  }

  /** The item was opened, for the first time or again: the list is open. */
  public void itemOpened(MeetingFloor floor, Place place, Instant at) {
    if (status.after(ListStatus.Act.OPEN_ITEM).isPresent()) {
      become(ListStatus.Act.OPEN_ITEM);
      log.takenUpIn(place.meeting());
      notices.itemOpened(floor, at, ruleBook());
      happened(at, Announcing.listOpened(place));
    }
  }

  /** The item is no longer before the meeting; who still speaks on it has ended. */
  public void itemClosed(MeetingFloor floor, Instant at) {
    if (status.after(ListStatus.Act.CLOSE_ITEM).isPresent()) {
      become(ListStatus.Act.CLOSE_ITEM);
      acted(at);
    }
    endWhatGoesOn(floor, at);
  }

  /** Ends what still goes on in a meeting, at the latest of that instant and its own beginning. */
  public void endWhatGoesOn(MeetingFloor floor, Instant at) {
    log.in(floor.id().meeting())
        .filter(Intervention::isRunning)
        .toList()
        .forEach(running -> end(running, floor, running.notBeforeItBegan(at)));
  }

  /** The meeting was adjourned: kept with the interventions that went on, or began, after it. */
  public void meetingAdjourned(String meeting, Instant at) {
    log.in(meeting).filter(i -> i.goesOnAfter(at)).forEach(i -> i.meetingAdjourned(at));
    acted(at);
  }

  /** A participant came into the room or left it: this counts at once for those who wait. */
  public void attendanceChanged(String participant, Attendance now, Instant at) {
    waiting.ofParticipant(participant).forEach(request -> request.attends(now));
    acted(at);
  }

  /**
   * Ends an intervention.
   *
   * @throws AlreadyStands when it ended before
   */
  public void end(Intervention intervention, MeetingFloor floor, Instant at) {
    intervention.end(at);
    floor.leave(intervention);
    waiting.answeredBy(intervention.id()).forEach(r -> r.become(RequestStatus.Act.CONCLUDE));
    happened(at, Announcing.ended(id, intervention));
    log.heldUpBy(intervention).filter(Intervention::stands).ifPresent(held -> goOn(held, at));
  }

  /** Lets the clock of an intervention stand. */
  public void pause(Intervention intervention, Instant at) {
    intervention.pause(at);
    happened(at, Announcing.paused(id, intervention));
  }

  /**
   * Lets the clock of an intervention run again.
   *
   * @throws Refusal while a point of order or a question interrupts it
   */
  public void resume(Intervention intervention, MeetingFloor floor, Instant at) {
    floor.mustNotInterrupt(intervention);
    goOn(intervention, at);
  }

  private void goOn(Intervention intervention, Instant at) {
    intervention.resume(at);
    happened(at, Announcing.resumed(id, intervention));
  }

  /** The room told that the microphone of one who has the floor went on or off. */
  public void microphoneIs(Intervention intervention, boolean on, Instant at) {
    intervention.microphoneIs(on, at);
    happened(at, Announcing.microphoneSwitched(id, intervention, on));
  }

  public ListId id() {
    return id;
  }

  public ListStatus status() {
    return status;
  }

  /** Since when it stands as it does, in the room; empty before anything happened there. */
  public Optional<Instant> moment() {
    return Optional.ofNullable(moment);
  }

  /** The requests made on the item. */
  public WaitingList waiting() {
    return waiting;
  }

  /** What delegations told in advance, and the rights they kept. */
  public Notices notices() {
    return notices;
  }

  /** The interventions made on the item, and its time. */
  public FloorLog log() {
    return log;
  }

  /** The limits of speaking time on the item. */
  public TimeLimits limits() {
    return limits;
  }

  /** Those who wait, next first, each with the reason for its place. */
  public List<OrderedEntry> inOrder() {
    return order().of(waiting.entries().toList());
  }

  /** The time of each observer in seconds (spk-23); empty when none waits or has spoken. */
  public Optional<Integer> observerSeconds() {
    return log.observerSeconds(waiting.observersWith(), limits.observerCap(ruleBook));
  }

  /** How long one who waits has the floor, in seconds; empty where no limit is known. */
  public SpeakingTimes times() {
    return timesWith();
  }

  /** The same, were they to wait as well. */
  SpeakingTimes timesWith(WaitingEntry... others) {
    Optional<Integer> ofObservers =
        log.observerSeconds(waiting.observersWith(others), limits.observerCap(ruleBook));
    return new SpeakingTimes(ruleBook, limits, log, ofObservers);
  }

  long acts() {
    return acts;
  }

  Admission admission() {
    return new Admission(ruleBook(), status, notices, waiting, log, limits);
  }

  SpeakingOrder order() {
    return SpeakingOrder.by(ruleBook());
  }

  /** The rule book of the body that set up the item. */
  public RuleBook ruleBook() {
    return ruleBook;
  }

  void become(ListStatus.Act act) {
    status = status.after(act).orElseThrow();
  }

  void happened(Instant at, SpeakersEvent event) {
    acted(at);
    record(at, event);
  }

  private void acted(Instant at) {
    acts++;
    moment = moment == null || at.isAfter(moment) ? at : moment;
  }
}
