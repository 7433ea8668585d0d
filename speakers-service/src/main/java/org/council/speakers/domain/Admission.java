package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.DELEGATION_HAS_ITS_TIME;
import static org.council.speakers.domain.SpeakersRule.QUESTION_IS_PUT_TO_THE_SPEAKER;
import static org.council.speakers.domain.SpeakersRule.TIME_IS_YIELDED_ONCE;
import static org.council.speakers.domain.SpeakersRule.WHO_PRESIDES_IS_CALLED_OVER;

import java.util.Optional;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;

/**
 * Which rules an act on the list of an item must pass, in the order of {@link SpeakersRule}. It
 * changes nothing: passing is all that it tells.
 *
 * @param closedAfter how many acts the list had seen when it was last closed, or null
 * @param presiding the participant who presides over the meeting that took the item up; null where
 *     that is not known, and once that meeting rose
 */
record Admission(
    RuleBook ruleBook,
    ListStatus status,
    Notices notices,
    WaitingList waiting,
    FloorLog log,
    TimeLimits limits,
    Long closedAfter,
    String presiding) {

  /**
   * To tell the secretariat in advance.
   *
   * @throws InvalidInput when it is not told in advance, or introduces what it does not name
   * @throws Refusal when the delegation may not speak on the item, or tells it too late
   */
  void toNotify(MeetingFloor floor, Place place, Speaker speaker, Asking asking) {
    if (!asking.purpose().isOnTheSubstance()) {
      throw new InvalidInput("purpose", "Notified are introductions and statements.");
    }
    Participation.toAskFor(asking, speaker, ruleBook);
    asking.mustNameWhatItIntroduces("document");
    log.mustLeaveAnInterventionTo(speaker, ruleBook);
    notices.mustStillBeTaken(status, floor, place, asking.at(), ruleBook);
  }

  /**
   * To be put on the list.
   *
   * @throws InvalidInput for one who speaks outside the list, or introduces what it does not name
   * @throws NotYetKnown when the item is not known as opened in the meeting
   * @throws Refusal when the delegation may not speak on the item, or waits, or the list is closed,
   *     or another meeting has taken the item up since
   */
  void toTheList(Place place, Speaker speaker, Asking asking) {
    Participation.toAskFor(asking, speaker, ruleBook);
    asking.mustNameWhatItIntroduces("document");
    mustBeOnTheFloor(asking, place);
    mustHaveTheRight(speaker, asking, waiting.othersOn(asking, speaker.delegation()));
    mustBeTaken(place, speaker, asking);
    status.mustBeReadyFor(asking.purpose(), ruleBook, place);
    waiting.mustNotHold(speaker, asking);
  }

  /**
   * To keep the right to speak, without introducing a document.
   *
   * @throws Refusal when the delegation has no right left to keep, or, on a closed list, does not
   *     wait to introduce it
   */
  void toReserve(Place place, Speaker speaker, Asking wish) {
    Participation.toAskFor(wish.as(Purpose.INTRODUCE), speaker, ruleBook);
    mustHaveTheRight(speaker, wish.as(Purpose.SPEAK), 0);
    if (status == ListStatus.CLOSED && introduction(speaker, wish).isEmpty()) {
      status.mustTake(Purpose.INTRODUCE, place);
    }
  }

  private Optional<SpeakerRequest> introduction(Speaker speaker, Asking wish) {
    return waiting.theOne(speaker, wish.as(Purpose.INTRODUCE));
  }

  private void mustBeTaken(Place place, Speaker speaker, Asking asking) {
    boolean allTheSame =
        status == ListStatus.CLOSED
            && new AfterClosing(notices, waiting, log, closedAfter).lets(speaker, asking);
    if (!allTheSame) {
      status.mustTake(asking.purpose(), place);
    }
  }

  /**
   * To be directed by who presides over a meeting.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when the meeting does not sit, the item is not before a meeting, or another has
   *     taken it up since
   */
  void toBeDirected(MeetingFloor floor, Place place) {
    floor.mustBeInProgress();
    mustBeTakenUp(place);
  }

  /**
   * To be given the floor: a delegation in its turn, anybody else outside the list.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal by the rule that puts another first, or that keeps it from the floor
   */
  void toTheFloor(MeetingFloor floor, Turn turn, Call call) {
    if (turn.speaker().capacity().waitsInTheList()) {
      inItsTurn(floor, turn, call);
    } else {
      Participation.toHaveOutsideTheList(turn);
      floor.mustBeInProgress();
      status.mustHaveBeenOpened(turn.place());
      log.takenUp().mustBeIn(turn.place());
      floor.mustHaveSettledItsPointsOfOrder(turn.speaker().participant(), ruleBook);
      floor.mustBeFreeFor(turn.speech().does(), log);
      call.mustAnswer(turn.expected());
      mustLetPointsOfOrderPass(floor, turn, call.entry());
    }
  }

  private void inItsTurn(MeetingFloor floor, Turn turn, Call call) {
    Asking asking = call.entry().asking();
    Participation.toHave(asking, turn.speaker(), ruleBook);
    floor.mustBeInProgress();
    mustBeOnTheFloor(asking, turn.place());
    turn.speech().askings(asking).forEach(each -> mustHaveTheRight(turn.speaker(), each, 0));
    call.notAskedBefore(turn.speech())
        .forEach(each -> mustBeTaken(turn.place(), turn.speaker(), each));
    floor.mustHaveSettledItsPointsOfOrder(turn.speaker().participant(), ruleBook);
    floor.mustBeFreeFor(turn.speech().does(), log);
    call.mustAnswer(turn.expected());
    call.mustNameWhatItIntroduces();
    mustPutFirst(call.entry());
  }

  private void mustBeOnTheFloor(Asking asking, Place place) {
    if (!isRaisedInASpeech(asking, place)) {
      mustBeTakenUp(place);
    }
  }

  /**
   * An item that is not open any more is on the floor for a point of order where somebody speaks on
   * it, or did when it was asked for.
   */
  private boolean isRaisedInASpeech(Asking asking, Place place) {
    return asking.purpose() == Purpose.POINT_OF_ORDER
        && log.hasASpeechAt(place.meeting(), asking.at());
  }

  /** Closed in one meeting, an item may yet be taken up by another. */
  private void mustBeTakenUp(Place place) {
    log.takenUp().mustBeIn(place);
    status.mustBeLive(place);
  }

  private void mustPutFirst(WaitingEntry called) {
    waiting.mustPutFirst(called, order(), this::mayBeCalled);
  }

  /**
   * Refuses one who is called outside the order while a point of order waits that may be raised
   * (spk-15); who presides rules on it.
   */
  private void mustLetPointsOfOrderPass(MeetingFloor floor, Turn turn, WaitingEntry called) {
    if (!floor.isPresidedOverBy(turn.speaker().participant())) {
      waiting.mustPutFirst(
          called,
          order(),
          waits -> order().pointsOfOrderFirst(waits, called) < 0 && mayBeRaised(waits, turn));
    }
  }

  private boolean mayBeRaised(WaitingEntry pointOfOrder, Turn turn) {
    return mayBeCalled(pointOfOrder)
        && (status.isLive() || isRaisedInASpeech(pointOfOrder.asking(), turn.place()));
  }

  private boolean mayBeCalled(WaitingEntry waits) {
    return thatItIsCalledOver(waits).isEmpty();
  }

  /** Why others are called over one who waits, if they are; it keeps its place. */
  Optional<Reason> thatItIsCalledOver(WaitingEntry waits) {
    if (waits.participant().equals(presiding)) {
      return Optional.of(
          new Reason(WHO_PRESIDES_IS_CALLED_OVER, waits.participant() + " presides"));
    }
    return limits.leaveTimeTo(waits.delegation(), waits.purpose(), log, ruleBook)
        ? Optional.empty()
        : Optional.of(
            new Reason(
                DELEGATION_HAS_ITS_TIME, waits.delegation() + " has used up its time on the item"));
  }

  private SpeakingOrder order() {
    return SpeakingOrder.by(ruleBook);
  }

  /**
   * To be given the rest of another's time.
   *
   * @throws Refusal when time is not yielded here, none is left, it may not speak, or a point of
   *     order is to be settled first
   */
  void toTheTimeOf(Intervention yielding, MeetingFloor floor, Turn turn, Asking now) {
    mustBeAbleToSpeak(floor, turn, now);
    TIME_IS_YIELDED_ONCE.unless(
        ruleBook.timeIsYielded().value(), "%s knows no yielding", ruleBook.name());
    yielding.calledFor().mustBeInItsOwnTime(yielding.by().participant());
    yielding.clock().mustLeaveTimeAt(turn.at(), yielding.by().participant());
    floor.mustBelongUninterruptedTo(yielding);
    mustLetPointsOfOrderPass(floor, turn, WaitingEntry.of(null, turn.speaker(), now, 0));
  }

  /**
   * To put a question to one who speaks.
   *
   * @throws Refusal when no questions are put here, it may not speak, or a point of order is to be
   *     settled first
   */
  void toAsk(Intervention asked, MeetingFloor floor, Turn turn, Asking now) {
    mustBeAbleToSpeak(floor, turn, now);
    QUESTION_IS_PUT_TO_THE_SPEAKER.unless(
        ruleBook.questionsBetween().value(), "%s knows no such questions", ruleBook.name());
    floor.mustBelongUninterruptedTo(asked);
    mustLetPointsOfOrderPass(floor, turn, WaitingEntry.of(null, turn.speaker(), now, 0));
  }

  private void mustBeAbleToSpeak(MeetingFloor floor, Turn turn, Asking now) {
    Participation.toAskFor(now, turn.speaker(), ruleBook);
    floor.mustBeInProgress();
    mustBeTakenUp(turn.place());
    mustHaveTheRight(turn.speaker(), now, 0);
    floor.mustHaveSettledItsPointsOfOrder(turn.speaker().participant(), ruleBook);
  }

  /**
   * To be called and passed over.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it does not wait, or another is before it, or the meeting does not sit
   */
  void toBePassedOver(MeetingFloor floor, Place place, SpeakerRequest request) {
    floor.mustBeInProgress();
    mustBeOnTheFloor(request.asking(), place);
    request.mustWait();
    mustPutFirst(waiting.entry(request));
  }

  /**
   * The rule by which a delegation has used up its right to what it asked for, if it has. That as
   * many others speak on a motion as may uses up nothing.
   */
  Optional<Rule> thatItIsUsedUp(Speaker speaker, Asking asking) {
    try {
      log.mustLeaveAnInterventionTo(speaker, ruleBook);
      log.mustLeaveAReplyTo(speaker, asking.purpose(), ruleBook);
      if (asking.purpose().isOnAMotion()) {
        log.motions().mustNotHaveSpoken(speaker, asking.motion());
      }
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.rule());
    }
  }

  /**
   * Refuses one who has no right to what it asks for.
   *
   * @param waitingOnIt how many others wait to speak so on a motion: they count for one who is to
   *     be added to them; for one who waits or is called, what was spoken counts alone
   */
  private void mustHaveTheRight(Speaker speaker, Asking asking, int waitingOnIt) {
    log.mustLeaveAnInterventionTo(speaker, ruleBook);
    notices.mustCover(speaker, asking, ruleBook);
    log.mustLeaveAReplyTo(speaker, asking.purpose(), ruleBook);
    if (asking.purpose().isOnAMotion()) {
      log.motions().mustLeaveASpeech(asking, speaker, waitingOnIt, ruleBook);
    }
    limits.mustLeaveTimeTo(speaker.delegation(), asking.purpose(), log, ruleBook);
  }
}
