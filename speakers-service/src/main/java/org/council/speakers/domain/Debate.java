package org.council.speakers.domain;

import java.time.Instant;
import java.util.Comparator;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.ClockEvent.InterventionPaused;
import org.council.speakers.domain.event.ClockEvent.InterventionResumed;
import org.council.speakers.domain.event.FloorEvent.FloorGiven;
import org.council.speakers.domain.event.FloorEvent.InterventionEnded;
import org.council.speakers.domain.event.FloorEvent.MicrophoneSwitched;
import org.council.speakers.domain.event.FloorEvent.QuestionPut;
import org.council.speakers.domain.event.FloorEvent.TimeYielded;
import org.council.speakers.domain.event.ListEvent.ObserverTimeFixed;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.LetIn;
import org.council.speakers.domain.intervention.Microphone;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.ListStatus;

/**
 * The debate on an item in a meeting: who has the floor, and until when. It changes the list and
 * the floor together, and keeps nothing itself.
 */
public final class Debate {

  private final ListOfSpeakers list;
  private final MeetingFloor floor;
  private final WaitingList waiting;
  private final FloorLog log;

  Debate(ListOfSpeakers list, MeetingFloor floor) {
    this.list = list;
    this.floor = floor;
    this.waiting = list.waiting();
    this.log = list.log();
  }

  /** The list of speakers of the item. */
  public ListOfSpeakers list() {
    return list;
  }

  /** The floor of the meeting. */
  public MeetingFloor floor() {
    return floor;
  }

  /** The item as it stood in the meeting in which somebody had the floor. */
  public Place placeOf(Intervention made) {
    return list.placeOf(made);
  }

  // Who has the floor

  /**
   * Gives the floor. A delegation must be the next of those who wait; one that does not wait is
   * treated as asking at that instant. Chair, secretariat and guests speak outside the list.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal citing the rule that puts another first, or that keeps it from the floor
   */
  public Intervention giveTheFloor(Turn turn) {
    Call call = Call.inItsTurn(turn, askedForNow(turn), list);
    list.admission().toTheFloor(floor, turn, call);
    SpeakingLimits limits = SpeakingLimits.ofTheCalled(list, call.entry());
    if (turn.speaker().isObserver()) {
      fixTheTimeOfObservers(turn, limits);
    }
    Call letIn = call.interrupting(new HeldUp(this).letIn(turn));
    return begin(turn, letIn, limits.apply(call.entry()).orElse(null));
  }

  /** With the first observer who is called it is fixed, and announced, how long each has. */
  private void fixTheTimeOfObservers(Turn turn, SpeakingLimits limits) {
    boolean first = log.ofObservers().fixed().isEmpty();
    log.ofObservers().fix(limits.ofObservers());
    limits
        .whyObserversHaveIt()
        .filter(_ -> first)
        .ifPresent(why ->
            list.happened(
                turn.at(),
                new ObserverTimeFixed(turn.place(), limits.ofObservers().orElseThrow(), why)));
  }

  /**
   * Gives what is left of a speaker's time to another, who has the floor with it.
   *
   * @throws Refusal when time is not yielded here, none is left, the other may not speak, or a
   *     point of order is to be settled first
   */
  public Intervention yieldTo(Intervention yielding, Turn turn) {
    Asking now = askedForNow(turn);
    list.admission().byAnother(floor, turn, now).toTheTimeOf(yielding);
    Integer left = yielding.clock().secondsLeftAt(turn.at()).orElseThrow();
    end(yielding, turn.at());
    Call call = Call.outOfTurn(LetIn.inTheTimeOf(yielding), turn, now, list.acts());
    Intervention begun = begin(turn, call, withinItsOwn(left, call.entry()));
    list.happened(turn.at(), new TimeYielded(placeOf(yielding), yielding, begun));
    return begun;
  }

  /**
   * Also in the time of another a delegation does not speak beyond its own on the item (spk-36).
   */
  private int withinItsOwn(int seconds, WaitingEntry entry) {
    return SpeakingLimits.on(list, entry)
        .leftToTheDelegationOf(entry)
        .map(own -> Math.min(own, seconds))
        .orElse(seconds);
  }

  /**
   * Lets another put a question to the one who speaks. The clock of that one stands meanwhile, and
   * runs again for the answer. A question has the time of a speech of that other.
   *
   * @throws Refusal when no questions are put here, the other may not speak, or a point of order is
   *     to be settled first
   */
  public Intervention putQuestion(Intervention asked, Turn turn) {
    Asking now = askedForNow(turn);
    list.admission().byAnother(floor, turn, now).toAsk(asked);
    Call call = Call.outOfTurn(LetIn.toAsk(asked), turn, now, list.acts());
    SpeakingLimits limits = SpeakingLimits.ofTheCalled(list, call.entry());
    pause(asked, turn.at());
    Intervention begun = begin(turn, call, limits.apply(call.entry()).orElse(null));
    list.happened(turn.at(), new QuestionPut(placeOf(begun), begun));
    return begun;
  }

  /** What one asks for with a turn that it did not ask for before. */
  private Asking askedForNow(Turn turn) {
    return turn.speech().asksFor(list.status() == ListStatus.CLOSED, turn.asked());
  }

  private Intervention begin(Turn turn, Call call, Integer seconds) {
    Intervention begun = log.begin(turn, call, seconds, list.acts());
    floor.take(begun);
    call.isAnsweredBy(begun);
    waiting
        .ofDelegation(turn.speaker().delegation())
        .toList()
        .forEach(other -> lapseIfUsedUp(other, turn, begun));
    list.happened(turn.at(), new FloorGiven(turn.place(), begun, call.requests()));
    hearOfItsMicrophone(begun);
    standIfTheMeetingBrokeOffAfter(turn.at(), begun);
    return begun;
  }

  /** What the room told of the microphone before the turn counts from its beginning. */
  private void hearOfItsMicrophone(Intervention begun) {
    Microphone told = floor.microphones().of(begun.seat());
    begun.microphoneIs(told);
    if (told.isOn()) {
      list.happened(told.onSince(), new MicrophoneSwitched(placeOf(begun), begun, true));
    }
  }

  /** What a delegation asked for besides, and has no right to after this turn, waits no more. */
  private void lapseIfUsedUp(SpeakerRequest other, Turn turn, Intervention begun) {
    list.admission()
        .right()
        .thatItIsUsedUp(turn.speaker(), other.asking())
        .ifPresent(
            rule -> list.lapse(other, begun.id(), turn.place(), rule, notBefore(other, turn)));
  }

  /** What was asked for only after a turn that is told late lapses as soon as it was. */
  private static Instant notBefore(SpeakerRequest asked, Turn turn) {
    return asked.requestedAt().isAfter(turn.at()) ? asked.requestedAt() : turn.at();
  }

  // How long

  /**
   * Ends an intervention.
   *
   * @throws AlreadyStands when it ended before
   * @throws InvalidInput when it would end before what last happened to its clock; that the meeting
   *     was adjourned does not count
   * @throws Refusal when it was told late, and another was given the floor before
   */
  public void end(Intervention intervention, Instant at) {
    floor.held().mustHaveEndedBeforeTheNext(intervention, at, log);
    conclude(intervention, at);
  }

  /** It ends, also where that is told late, and another was given the floor before. */
  void conclude(Intervention intervention, Instant at) {
    intervention.end(at);
    leave(intervention, at);
    if (intervention.counts()) {
      waiting.answeredBy(intervention.id()).forEach(r -> r.become(RequestStatus.Act.CONCLUDE));
    } else {
      new Restoring(this).takeBack(intervention, at);
    }
  }

  /** The floor is free, or that of the one who was held up. */
  void leave(Intervention ended, Instant at) {
    floor.leave(ended, log.interruptions().interruptedInItsTurn(ended));
    list.happened(at, new InterventionEnded(placeOf(ended), ended));
    new HeldUp(this).goesOnAfter(ended, at);
  }

  /**
   * That instant, or the last that is known where that is later: the meeting sits, something
   * happened to a clock of those who have the floor there or had it, or the Chair ruled on a point
   * of order, or a ruling was appealed.
   */
  public Instant notBeforeTheLast(Instant instant) {
    Instant known = floor.settling().notBeforeTheLastRuling(floor.sittings().notBefore(instant));
    return log.in(floor.id().meeting())
        .map(made -> made.notBeforeTheLast(known))
        .max(Comparator.naturalOrder())
        .orElse(known);
  }

  /**
   * Lets the clock of an intervention stand.
   *
   * @throws AlreadyStands when it stands, or it ended
   * @throws InvalidInput when that would be before what last happened to its clock; that the
   *     meeting was adjourned does not count
   */
  public void pause(Intervention intervention, Instant at) {
    intervention.pause(at);
    list.happened(at, new InterventionPaused(placeOf(intervention), intervention));
  }

  /**
   * Lets the clock of an intervention run again.
   *
   * @throws AlreadyStands when it runs, or it ended
   * @throws Refusal while a point of order or a question interrupts it, a point of order is to be
   *     settled first, or the meeting does not sit, and where another has taken the item up since
   */
  public void resume(Intervention intervention, Instant at) {
    floor.mustHaveSatAt(at);
    log.takenUp().mustBeIn(placeOf(intervention));
    floor.mustHaveSettledItsPointsOfOrder(intervention.by().participant(), list.ruleBook());
    floor.held().mustNotInterrupt(intervention);
    letRun(intervention, at);
    standIfTheMeetingBrokeOffAfter(at, intervention);
  }

  /** What is told late for an instant before the last break: its clock does not run in that. */
  private void standIfTheMeetingBrokeOffAfter(Instant at, Intervention one) {
    floor
        .sittings()
        .brokeOffAfter(at)
        .ifPresent(brokeOff -> {
          one.meetingAdjourned(brokeOff);
          pause(one, brokeOff);
        });
  }

  void letRun(Intervention intervention, Instant at) {
    intervention.resume(at);
    list.happened(at, new InterventionResumed(placeOf(intervention), intervention));
  }

  // What becomes of it

  /** What becomes of one who is called and absent. */
  public PassingOver passingOver() {
    return new PassingOver(this);
  }

  /** What becomes of the motions that were made. */
  public Motions motions() {
    return new Motions(list, floor);
  }

  /** What becomes of the points of order that were raised. */
  public PointsOfOrder pointsOfOrder() {
    return new PointsOfOrder(this);
  }
}
