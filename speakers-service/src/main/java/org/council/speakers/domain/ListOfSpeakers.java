package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE;
import static org.council.speakers.domain.SpeakersRule.MOTION_ENDS_ONCE;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;

/**
 * The list of speakers of one item. It belongs to the item and not to a meeting: carried over, the
 * item keeps its waiting requests, the observers who have spoken, and the introductions made.
 *
 * <p>Every command passes {@link Admission} first, where it may be refused, then changes a part,
 * then records what happened. The order is computed when somebody looks.
 */
@Entity
@Table(name = "list_of_speakers")
public class ListOfSpeakers extends Debate {

  protected ListOfSpeakers() {}

  /**
   * The list of an item that was put on an agenda.
   *
   * @param ruleBook that of the body
   */
  public ListOfSpeakers(ListId id, RuleBook ruleBook) {
    super(id, ruleBook);
  }

  // What delegations do

  /**
   * Tells the secretariat in advance that a delegation wishes to speak or to introduce a document.
   * Told again, it is acknowledged again.
   *
   * @throws Refusal when it may not speak on the item, or tells it too late
   */
  public void notifyInAdvance(MeetingFloor floor, Place place, Speaker speaker, Asking asking) {
    admission().toNotify(floor, place, speaker, asking);
    notices.keep(speaker, asking);
    happened(asking.at(), Announcing.acknowledged(place, speaker, asking));
  }

  /**
   * Puts a delegation on the list.
   *
   * @throws NotYetKnown when the item is not known as opened
   * @throws Refusal when it may not speak on the item, or waits, or the list is closed
   */
  public SpeakerRequest inscribe(Place place, Speaker speaker, Asking asking) {
    admission().toTheList(place, speaker, asking);
    SpeakerRequest request = waiting.add(speaker, asking, acts());
    happened(asking.at(), Announcing.submitted(place, request));
    return request;
  }

  /**
   * Tells what would become of a request, were it made now; nothing changes.
   *
   * @throws NotYetKnown when the item is not known as opened
   */
  public Prospect whatIf(Place place, Speaker speaker, Asking asking) {
    try {
      admission().toTheList(place, speaker, asking);
    } catch (Refusal refusal) {
      return Prospect.Refused.by(refusal);
    }
    return prospectOf(WaitingEntry.of(null, speaker, waiting.asLast(asking), acts()));
  }

  private Prospect prospectOf(WaitingEntry asked) {
    List<OrderedEntry> order =
        order().of(Stream.concat(waiting.entries(), Stream.of(asked)).toList());
    int place = (int) order.stream().takeWhile(ordered -> !ordered.entry().equals(asked)).count();
    return Prospect.Waiting.at(place, order, timesWith(asked));
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
  public void withdraw(Place place, SpeakerRequest request, Instant at) {
    request.mustWait();
    request.become(RequestStatus.Act.WITHDRAW);
    happened(at, Announcing.withdrawn(place, request, null));
  }

  /**
   * Takes note that a document is not introduced orally, and keeps the delegation's right to speak.
   *
   * @param wish its document may be null where one introduction waits
   * @throws Refusal when the delegation has no right left to keep
   */
  public void reserveRight(Place place, Speaker speaker, Asking wish) {
    admission().toReserve(place, speaker, wish);
    Optional<SpeakerRequest> introduction =
        waiting.theOne(speaker, Purpose.INTRODUCE, null, wish.document());
    introduction.ifPresent(request -> request.become(RequestStatus.Act.RESERVE_RIGHT));
    Asking kept = wish.about(introduction.map(SpeakerRequest::document).orElse(wish.document()));
    notices.reserve(speaker, kept);
    happened(wish.at(), Announcing.reserved(place, speaker, kept.document()));
  }

  // What the Chair does

  /**
   * Closes the list, with the meeting's assent: nobody is added.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it is not open, or the meeting does not sit
   */
  public void close(MeetingFloor floor, Place place, Instant at) {
    floor.mustBeInProgress();
    status().mustBeOpen(place);
    become(ListStatus.Act.CLOSE);
    happened(at, Announcing.listClosed(place));
  }

  /**
   * Opens a closed list again.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it is not closed, or the meeting does not sit
   */
  public void reopen(MeetingFloor floor, Place place, Instant at) {
    floor.mustBeInProgress();
    status().mustBeClosed(place);
    become(ListStatus.Act.REOPEN);
    happened(at, Announcing.listReopened(place));
  }

  /**
   * Announces the list: it is read out, how many are left, and how long observers have.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when the item is not before the meeting, or that does not sit
   */
  public void announce(MeetingFloor floor, Place place, Instant at) {
    floor.mustBeInProgress();
    status().mustBeLive(place);
    int left = (int) waiting.entries().count();
    happened(at, Announcing.listAnnounced(place, left, observerSeconds().orElse(null)));
  }

  /**
   * Sets, with the meeting's assent, how long speakers have on the item.
   *
   * @param seconds the limit; null to go back to the rule book
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when the rule book does not allow it, the time of observers is fixed, the item
   *     is not before the meeting, or that does not sit
   */
  public void limit(MeetingFloor floor, Place place, Limited who, Integer seconds, Instant at) {
    floor.mustBeInProgress();
    status().mustBeLive(place);
    TimeLimits.mustAllow(who, seconds, log.fixedObserverSeconds(), ruleBook());
    String by = floor.presiding().orElse(null);
    if (seconds == null) {
      limits.lift(who);
    } else {
      limits.set(new TimeLimit(who, seconds, by, at));
    }
    happened(at, Announcing.limited(place, who, seconds, by));
  }

  /**
   * Puts one who waits directly before or after another, wherever the rules have it.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when the item is not before the meeting, or that does not sit; when one of the
   *     two does not wait, or a point of order would stand behind another matter
   */
  public SpeakerRequest put(MeetingFloor floor, Place place, Placing placing) {
    floor.mustBeInProgress();
    status().mustBeLive(place);
    Placing byTheChair = placing.by(floor.presiding().orElse(null));
    waiting.put(byTheChair, order());
    SpeakerRequest put = waiting.request(placing.request());
    happened(placing.placedAt(), Announcing.placed(place, put, byTheChair));
    return put;
  }

  /**
   * Passes over one who is called and absent: it waits no more, and may ask again.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it does not wait, or is not the next, or the meeting does not sit
   */
  public void passOver(MeetingFloor floor, Place place, SpeakerRequest absent, Instant at) {
    admission().toBePassedOver(floor, place, absent);
    absent.become(RequestStatus.Act.PASS_OVER);
    happened(at, Announcing.passedOver(place, absent));
  }

  /**
   * Gives the floor. A delegation must be the next of those who wait; one that does not wait is
   * treated as asking at that instant. Chair, secretariat and guests speak outside the list.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal citing the rule that puts another first, or that keeps it from the floor
   */
  public Intervention giveTheFloor(MeetingFloor floor, Turn turn) {
    Asking now = turn.speech().asksFor(status(), turn.at());
    Call call = waiting.called(turn, now, order(), acts());
    admission().toTheFloor(floor, turn, call);
    if (turn.speaker().isObserver()) {
      log.fixTheTimeOfObservers(
          waiting.observersWith(call.entry()), limits.observerCap(ruleBook()));
    }
    Integer seconds = timesWith(call.entry()).apply(call.entry()).orElse(null);
    return begin(floor, turn, interrupting(turn, call), seconds);
  }

  /** A point of order takes nothing from the time of whom it interrupts: that clock stands. */
  private Call interrupting(Turn turn, Call call) {
    Optional<Intervention> interrupted = log.interruptedBy(turn);
    interrupted.ifPresent(speaking -> pause(speaking, turn.at()));
    return interrupted.map(call::interrupting).orElse(call);
  }

  private Intervention begin(MeetingFloor floor, Turn turn, Call call, Integer seconds) {
    Intervention begun = log.begin(turn, call, seconds, acts());
    floor.take(begun);
    call.isAnsweredBy(begun);
    if (turn.speaker().isObserver() && ruleBook().observersSpeakOnce().value()) {
      lapse(turn);
    }
    happened(turn.at(), Announcing.given(turn.place(), begun, call.request()));
    return begun;
  }

  /**
   * Gives what is left of a speaker's time to another, who has the floor with it.
   *
   * @throws Refusal when time is not yielded here, none is left, or the other may not speak
   */
  public Intervention yieldTo(MeetingFloor floor, Intervention yielding, Turn turn) {
    Asking now = turn.speech().asksFor(status(), turn.at());
    admission().toTheTimeOf(yielding, floor, turn, now);
    Integer left = yielding.secondsLeftAt(turn.at()).orElseThrow();
    end(yielding, floor, turn.at());
    Intervention begun = begin(floor, turn, Call.inTheTimeOf(yielding, turn, now, acts()), left);
    happened(turn.at(), Announcing.yielded(id(), yielding, begun));
    return begun;
  }

  /**
   * Lets another put a question to the one who speaks. The clock of that one stands meanwhile, and
   * runs again for the answer.
   *
   * @throws Refusal when no questions are put here, or the other may not speak
   */
  public Intervention putQuestion(MeetingFloor floor, Intervention asked, Turn turn) {
    Asking now = turn.speech().asksFor(status(), turn.at());
    admission().toAsk(asked, floor, turn, now);
    pause(asked, turn.at());
    Intervention begun = begin(floor, turn, Call.toAsk(asked, turn, now, acts()), null);
    happened(turn.at(), Announcing.questionPut(id(), begun));
    return begun;
  }

  /** An observer speaks once: what else it asked for has no object any more. */
  private void lapse(Turn turn) {
    for (SpeakerRequest other : waiting.ofDelegation(turn.speaker().delegation()).toList()) {
      other.become(RequestStatus.Act.LAPSE);
      happened(
          turn.at(), Announcing.withdrawn(turn.place(), other, MEMBER_STATE_OBSERVER_SPEAKS_ONCE));
    }
  }

  /**
   * Ends a motion; who waits to speak on it waits no more.
   *
   * @param moved the intervention with which it was made
   * @throws Refusal when it has ended, or the meeting does not sit
   */
  public void endMotion(MeetingFloor floor, Intervention moved, MotionResult result, Instant at) {
    floor.mustBeInProgress();
    moved.endMotion(result);
    happened(at, Announcing.motionEnded(id(), moved, result));
    if (!log.isBeforeTheMeeting(moved.motion())) {
      waiting.on(moved.motion()).forEach(request -> lapse(moved.placeIn(id()), request, at));
    }
  }

  private void lapse(Place place, SpeakerRequest onTheMotion, Instant at) {
    onTheMotion.become(RequestStatus.Act.LAPSE);
    happened(at, Announcing.withdrawn(place, onTheMotion, MOTION_ENDS_ONCE));
  }

  /**
   * Rules on a point of order.
   *
   * @throws Refusal when it was ruled on, or the meeting does not sit
   */
  public void rule(MeetingFloor floor, Intervention pointOfOrder, Ruling ruling, Instant at) {
    floor.mustBeInProgress();
    pointOfOrder.became(raised -> raised.ruled(ruling));
    floor.keep(pointOfOrder);
    happened(at, Announcing.ruled(id(), pointOfOrder, ruling));
  }

  /**
   * Appeals against the ruling on a point of order: the meeting decides at once.
   *
   * @throws Refusal when appeals are not in force, there is no ruling to appeal against, or not for
   *     that speaker, or the meeting does not sit
   */
  public void appeal(MeetingFloor floor, Intervention pointOfOrder, Speaker by, Instant at) {
    floor.mustBeInProgress();
    pointOfOrder.became(ruled -> ruled.appealedBy(by, ruleBook()));
    floor.keep(pointOfOrder);
    happened(at, Announcing.appealed(id(), pointOfOrder, by));
  }

  /**
   * Records what the meeting decided on the appeal; the vote is agenda's.
   *
   * @throws Refusal when there is no appeal to decide, or the meeting does not sit
   */
  public void decide(
      MeetingFloor floor, Intervention pointOfOrder, AppealResult result, Instant at) {
    floor.mustBeInProgress();
    pointOfOrder.became(appealed -> appealed.decided(result));
    floor.keep(pointOfOrder);
    happened(at, Announcing.decided(id(), pointOfOrder, result));
  }
}
