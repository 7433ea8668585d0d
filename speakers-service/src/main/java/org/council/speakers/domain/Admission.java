package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.DELEGATION_HAS_ITS_TIME;
import static org.council.speakers.domain.SpeakersRule.POINTS_OF_ORDER_FIRST;
import static org.council.speakers.domain.SpeakersRule.QUESTION_IS_PUT_TO_THE_SPEAKER;
import static org.council.speakers.domain.SpeakersRule.TIME_IS_YIELDED_ONCE;
import static org.council.speakers.domain.SpeakersRule.WHO_PRESIDES_IS_CALLED_OVER;

import java.util.List;
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
   * @param floor of the meeting; empty where nothing is known of it, and for what is no point of
   *     order
   * @throws InvalidInput for one who speaks outside the list, or introduces what it does not name
   * @throws NotYetKnown when the item is not known as opened in the meeting
   * @throws Refusal when the delegation may not speak on the item, or waits, or the list is closed,
   *     or another meeting has taken the item up since
   */
  void toTheList(Optional<MeetingFloor> floor, Place place, Speaker speaker, Asking asking) {
    Participation.toAskFor(asking, speaker, ruleBook);
    asking.mustNameWhatItIntroduces("document");
    item(floor, place).mustBeFor(asking);
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
    item(floor, place).mustBeTakenUp();
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
      floor.held().mustLetIn(turn.speech().does(), log);
      call.mustAnswer(turn.expected());
      mustLetPointsOfOrderPass(floor, turn, call.entry());
    }
  }

  private void inItsTurn(MeetingFloor floor, Turn turn, Call call) {
    Asking asking = call.entry().asking();
    Participation.toHave(asking, turn.speaker(), ruleBook);
    floor.mustBeInProgress();
    ItemOnTheFloor item = item(floor, turn.place());
    item.mustBeFor(asking);
    turn.speech().askings(asking).forEach(each -> mustHaveTheRight(turn.speaker(), each, 0));
    call.notAskedBefore(turn.speech())
        .forEach(each -> mustBeTaken(turn.place(), turn.speaker(), each));
    floor.mustHaveSettledItsPointsOfOrder(turn.speaker().participant(), ruleBook);
    floor.held().mustLetIn(turn.speech().does(), log);
    call.mustAnswer(turn.expected());
    call.mustNameWhatItIntroduces();
    mustPutFirst(call.entry(), item);
  }

  private ItemOnTheFloor item(MeetingFloor floor, Place place) {
    return item(Optional.of(floor), place);
  }

  private ItemOnTheFloor item(Optional<MeetingFloor> floor, Place place) {
    return new ItemOnTheFloor(status, log, floor, place);
  }

  /** Who waits on an item that was closed is before nobody, but for a point of order. */
  private void mustPutFirst(WaitingEntry called, ItemOnTheFloor item) {
    waiting.mustPutFirst(called, order(), waits -> mayBeCalled(waits, item));
  }

  /**
   * Refuses one who is called outside the order while a point of order waits that may be raised
   * (spk-15); who presides rules on it.
   */
  private void mustLetPointsOfOrderPass(MeetingFloor floor, Turn turn, WaitingEntry called) {
    if (!floor.isPresidedOverBy(turn.speaker().participant())) {
      ItemOnTheFloor item = item(floor, turn.place());
      waiting.mustPutFirst(
          called,
          order(),
          waits -> order().pointsOfOrderFirst(waits, called) < 0 && mayBeCalled(waits, item));
    }
  }

  private boolean mayBeCalled(WaitingEntry waits, ItemOnTheFloor item) {
    return item.isFor(waits.asking()) && thatItIsCalledOver(waits).isEmpty();
  }

  /**
   * To end a motion that its mover keeps.
   *
   * @throws Refusal while a point of order waits that may be called, where the rule book puts it
   *     first (spk-15)
   */
  void toEndAMotion(MeetingFloor floor, Place place) {
    ItemOnTheFloor item = item(floor, place);
    List<WaitingEntry> before =
        waiting
            .entries()
            .filter(waits -> waits.asksFor(Purpose.POINT_OF_ORDER) && mayBeCalled(waits, item))
            .toList();
    POINTS_OF_ORDER_FIRST.unless(
        before.isEmpty() || !order().putsPointsOfOrderFirst(),
        "%s waits",
        order().next(before).map(WaitingEntry::inWords).orElse(null));
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
    floor.held().mustSpeakUninterrupted(yielding);
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
    floor.held().mustSpeakUninterrupted(asked);
    mustLetPointsOfOrderPass(floor, turn, WaitingEntry.of(null, turn.speaker(), now, 0));
  }

  private void mustBeAbleToSpeak(MeetingFloor floor, Turn turn, Asking now) {
    Participation.toAskFor(now, turn.speaker(), ruleBook);
    floor.mustBeInProgress();
    item(floor, turn.place()).mustBeTakenUp();
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
    ItemOnTheFloor item = item(floor, place);
    item.mustBeFor(request.asking());
    request.mustWait();
    mustPutFirst(waiting.entry(request), item);
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
