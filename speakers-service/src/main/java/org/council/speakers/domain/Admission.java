package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.QUESTION_IS_PUT_TO_THE_SPEAKER;
import static org.council.speakers.domain.SpeakersRule.TIME_IS_YIELDED_ONCE;

import java.util.Optional;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;

/**
 * Which rules an act on the list of an item must pass, in the order of {@link SpeakersRule}. It
 * changes nothing: passing is all that it tells.
 */
record Admission(
    RuleBook ruleBook,
    ListStatus status,
    Notices notices,
    WaitingList waiting,
    FloorLog log,
    TimeLimits limits) {

  /**
   * To tell the secretariat in advance.
   *
   * @throws InvalidInput when it is not told in advance, or introduces what it does not name
   * @throws Refusal when the delegation may not speak on the item, or tells it too late
   */
  void toNotify(MeetingFloor floor, Place place, Speaker speaker, Asking asking) {
    Participation.toAskFor(asking, speaker, ruleBook);
    if (!asking.purpose().isOnTheSubstance()) {
      throw new InvalidInput("purpose", "Notified are introductions and statements.");
    }
    asking.mustNameWhatItIntroduces();
    log.mustNotHave(speaker, ruleBook);
    notices.mustStillBeTaken(status, floor, place, asking.at(), ruleBook);
  }

  /**
   * To be put on the list.
   *
   * @throws InvalidInput for one who speaks outside the list, or introduces what it does not name
   * @throws NotYetKnown when the item is not known as opened
   * @throws Refusal when the delegation may not speak on the item, or waits, or the list is closed
   */
  void toTheList(Place place, Speaker speaker, Asking asking) {
    Participation.toAskFor(asking, speaker, ruleBook);
    asking.mustNameWhatItIntroduces();
    status.mustBeLive(place);
    mustHaveTheRight(speaker, asking);
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
    mustHaveTheRight(speaker, wish.as(Purpose.SPEAK));
    if (status == ListStatus.CLOSED && introduction(speaker, wish).isEmpty()) {
      status.mustTake(Purpose.INTRODUCE, place);
    }
  }

  private Optional<SpeakerRequest> introduction(Speaker speaker, Asking wish) {
    return waiting.theOne(speaker, Purpose.INTRODUCE, null, wish.document());
  }

  private void mustBeTaken(Place place, Speaker speaker, Asking asking) {
    boolean allTheSame =
        status == ListStatus.CLOSED
            && new AfterClosing(notices, waiting, log).lets(speaker, asking);
    if (!allTheSame) {
      status.mustTake(asking.purpose(), place);
    }
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
      floor.mustBeInProgress();
      status.mustHaveBeenOpened(turn.place());
      log.mustBeTakenUpIn(turn.place());
      floor.mustHaveSettledItsPointsOfOrder(turn.speaker(), ruleBook);
      floor.mustBeFreeFor(turn.speech().does(), log);
      call.mustAnswer(turn.expected());
    }
  }

  private void inItsTurn(MeetingFloor floor, Turn turn, Call call) {
    Asking asking = call.entry().asking();
    Participation.toHave(asking, turn.speaker(), ruleBook);
    floor.mustBeInProgress();
    mustBeOnTheFloor(floor, turn);
    mustHaveTheRight(turn.speaker(), asking);
    if (call.answered().isEmpty()) {
      mustBeTaken(turn.place(), turn.speaker(), asking);
    }
    floor.mustHaveSettledItsPointsOfOrder(turn.speaker(), ruleBook);
    floor.mustBeFreeFor(turn.speech().does(), log);
    call.mustAnswer(turn.expected());
    mustPutFirst(call.entry());
  }

  /** An item that is not open any more is, for a point of order, where somebody speaks on it. */
  private void mustBeOnTheFloor(MeetingFloor floor, Turn turn) {
    boolean interrupts = turn.speech().does() == Does.RAISES_POINT_OF_ORDER && floor.isHeldOn(log);
    if (!interrupts) {
      mustBeTakenUp(turn.place());
    }
  }

  private void mustBeTakenUp(Place place) {
    status.mustBeLive(place);
    log.mustBeTakenUpIn(place);
  }

  private void mustPutFirst(WaitingEntry called) {
    waiting.mustPutFirst(called, SpeakingOrder.by(ruleBook), this::hasTimeLeft);
  }

  private boolean hasTimeLeft(WaitingEntry waits) {
    return limits.leaveTimeTo(waits.delegation(), waits.purpose(), log, ruleBook);
  }

  /**
   * To be given the rest of another's time.
   *
   * @throws Refusal when time is not yielded here, none is left, or it may not speak
   */
  void toTheTimeOf(Intervention yielding, MeetingFloor floor, Turn turn, Asking now) {
    mustBeAbleToSpeak(floor, turn, now);
    TIME_IS_YIELDED_ONCE.unless(
        ruleBook.timeIsYielded().value(), "%s knows no yielding", ruleBook.name());
    yielding.mustHaveTimeToGive(turn.at());
    floor.mustBeHeldBy(yielding);
  }

  /**
   * To put a question to one who speaks.
   *
   * @throws Refusal when no questions are put here, or it may not speak
   */
  void toAsk(Intervention asked, MeetingFloor floor, Turn turn, Asking now) {
    mustBeAbleToSpeak(floor, turn, now);
    QUESTION_IS_PUT_TO_THE_SPEAKER.unless(
        ruleBook.questionsBetween().value(), "%s knows no such questions", ruleBook.name());
    floor.mustBeHeldBy(asked);
  }

  private void mustBeAbleToSpeak(MeetingFloor floor, Turn turn, Asking now) {
    Participation.toAskFor(now, turn.speaker(), ruleBook);
    floor.mustBeInProgress();
    mustBeTakenUp(turn.place());
    mustHaveTheRight(turn.speaker(), now);
  }

  /**
   * To be called and passed over.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it does not wait, or another is before it, or the meeting does not sit
   */
  void toBePassedOver(MeetingFloor floor, Place place, SpeakerRequest request) {
    floor.mustBeInProgress();
    mustBeTakenUp(place);
    request.mustWait();
    mustPutFirst(waiting.entry(request));
  }

  /**
   * The rule by which a delegation has used up its right to what it asked for, if it has. That as
   * many others speak on a motion as may uses up nothing.
   */
  Optional<Rule> thatItIsUsedUp(Speaker speaker, Asking asking) {
    try {
      log.mustNotHave(speaker, ruleBook);
      log.mustLeaveAReplyTo(speaker, asking.purpose(), ruleBook);
      if (asking.purpose().isOnAMotion()) {
        log.motions().mustNotHaveSpoken(speaker, asking.motion());
      }
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.rule());
    }
  }

  private void mustHaveTheRight(Speaker speaker, Asking asking) {
    log.mustNotHave(speaker, ruleBook);
    notices.mustCover(speaker, asking, ruleBook);
    log.mustLeaveAReplyTo(speaker, asking.purpose(), ruleBook);
    if (asking.purpose().isOnAMotion()) {
      int waitingOn = waiting.othersOn(asking, speaker.delegation());
      log.motions().mustLeaveASpeech(asking, speaker, waitingOn, ruleBook);
    }
    limits.mustLeaveTimeTo(speaker.delegation(), asking.purpose(), log, ruleBook);
  }
}
