package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.QUESTION_IS_PUT_TO_THE_SPEAKER;
import static org.council.speakers.domain.rules.SpeakersRule.TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE;

import java.time.Instant;
import java.util.Optional;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.ListStatus;
import org.council.speakers.domain.rules.Participation;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.time.TimeLimits;

/**
 * Which rules an act on the list of an item must pass, in the order of {@link SpeakersRule}, but
 * that one who is called in its turn must first be the one expected (spk-27). It changes nothing:
 * passing is all that it tells. What a delegation has used up is told by {@link RightToSpeak}, who
 * must be called before others by {@link WhoIsNext}.
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

  // To speak later

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
   *     order and asked for now
   * @throws InvalidInput for one who speaks outside the list, or introduces what it does not name
   * @throws NotYetKnown when the item is not known as opened in the meeting
   * @throws Refusal when the delegation may not speak on the item, or waits, or the list is closed,
   *     when it is told for an instant before the meeting was opened, or another meeting has taken
   *     the item up since
   */
  void toTheList(Optional<MeetingFloor> floor, Place place, Speaker speaker, Asking asking) {
    Participation.toAskFor(asking, speaker, ruleBook);
    asking.mustNameWhatItIntroduces("document");
    floor.ifPresent(meeting -> meeting.mustHaveBeenOpenedBy(asking.at()));
    item(floor, place).mustBeFor(asking);
    right().mustBeLeftTo(speaker, asking, waiting.othersOn(asking, speaker.delegation()));
    mustBeTaken(place, speaker, asking);
    status.mustBeReadyFor(asking.purpose(), ruleBook, place);
    next().mustBeHeard(asking);
    waiting.mustNotHold(speaker, asking);
  }

  /**
   * To keep the right to speak, without introducing a document.
   *
   * @throws Refusal when the delegation has no right left to keep, or, on a closed list, does not
   *     wait to introduce it
   */
  void toReserve(Place place, Speaker speaker, Asking wish) {
    Asking introduction = wish.as(Purpose.INTRODUCE);
    Participation.toAskFor(introduction, speaker, ruleBook);
    right().mustBeLeftTo(speaker, wish.as(Purpose.SPEAK));
    if (status == ListStatus.CLOSED && waiting.theOne(speaker, introduction).isEmpty()) {
      status.mustTake(Purpose.INTRODUCE, place);
    }
  }

  // To have the floor

  /**
   * To be given the floor: a delegation in its turn, anybody else outside the list.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal by the rule that puts another first, or that keeps it from the floor
   * @throws InvalidInput when it is stated to have begun before it was asked for
   */
  void toTheFloor(MeetingFloor floor, Turn turn, Call call) {
    if (turn.speaker().capacity().waitsInTheList()) {
      inItsTurn(floor, turn, call);
    } else {
      outsideTheList(floor, turn, call);
    }
  }

  private void inItsTurn(MeetingFloor floor, Turn turn, Call call) {
    Asking asking = call.entry().asking();
    Participation.toHave(asking, turn.speaker(), ruleBook);
    floor.mustHaveSatAt(turn.at());
    ItemOnTheFloor item = item(floor, turn.place());
    item.mustBeFor(asking);
    call.mustAnswer(turn.expected());
    turn.speech().askings(asking).forEach(each -> right().mustBeLeftTo(turn.speaker(), each));
    call.notAskedBefore(turn.speech())
        .forEach(each -> mustBeTaken(turn.place(), turn.speaker(), each));
    next().mustBeHeard(asking);
    floor.mustLetIn(turn, log, ruleBook);
    call.mustNameWhatItIntroduces();
    next().mustBe(call.entry(), turn.asked(), item);
    call.mustFollowWhatItAnswers(turn);
  }

  private void outsideTheList(MeetingFloor floor, Turn turn, Call call) {
    Participation.toHaveOutsideTheList(turn);
    floor.mustHaveSatAt(turn.at());
    status.mustHaveBeenOpened(turn.place());
    log.takenUp().mustBeIn(turn.place());
    floor.mustLetIn(turn, log, ruleBook);
    call.mustAnswer(turn.expected());
    mustLetPointsOfOrderPass(floor, turn, call.entry());
  }

  /**
   * To be given the rest of another's time.
   *
   * @throws Refusal when time is not yielded here, none is left, it may not speak, or a point of
   *     order is to be settled first
   */
  void toTheTimeOf(Intervention yielding, MeetingFloor floor, Turn turn, Asking now) {
    mustBeAbleToSpeak(floor, turn, now);
    TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE.unless(
        ruleBook.timeIsYielded().value(), "%s knows no yielding", ruleBook.name());
    yielding.calledFor().letIn().mustBeInItsOwnTime(yielding.by().participant());
    yielding.clock().mustLeaveTimeAt(turn.at(), yielding.by().participant());
    mustFollowOn(yielding, floor, turn, now);
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
    mustFollowOn(asked, floor, turn, now);
  }

  private void mustBeAbleToSpeak(MeetingFloor floor, Turn turn, Asking now) {
    Participation.toAskFor(now, turn.speaker(), ruleBook);
    floor.mustHaveSatAt(turn.at());
    item(floor, turn.place()).mustBeTakenUp();
    right().mustBeLeftTo(turn.speaker(), now);
    next().mustBeHeard(now);
    floor.mustHaveSettledItsPointsOfOrder(turn.speaker().participant(), ruleBook);
  }

  /**
   * Who speaks lets it in (spk-14), and so does the order, but for a point of order (spk-15) and a
   * motion that was made (spk-16).
   */
  private void mustFollowOn(Intervention speaking, MeetingFloor floor, Turn turn, Asking now) {
    WaitingEntry letIn = WaitingEntry.of(null, turn.speaker(), now, 0);
    floor.held().mustSpeakUninterrupted(speaking);
    mustLetPointsOfOrderPass(floor, turn, letIn);
    next().mustLetMotionsPass(letIn);
  }

  // To direct the debate

  /**
   * To be directed by who presides over a meeting.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when the meeting does not sit, or did not then, the item is not before a
   *     meeting, or another has taken it up since
   */
  void toBeDirected(MeetingFloor floor, Place place, Instant at) {
    floor.mustHaveSatAt(at);
    item(floor, place).mustBeTakenUp();
  }

  /**
   * To be called and passed over.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it does not wait, or others are called before it or over it, a point of
   *     order is to be settled first, or the meeting does not sit, or did not then
   * @throws InvalidInput when it is told for an instant before it was asked for
   */
  void toBePassedOver(MeetingFloor floor, Place place, SpeakerRequest request, Instant at) {
    floor.mustHaveSatAt(at);
    ItemOnTheFloor item = item(floor, place);
    Asking asking = request.asking();
    WaitingEntry entry = waiting.entry(request);
    item.mustBeFor(asking);
    next().mustHaveTimeLeft(entry);
    next().mustBeHeard(asking);
    WaitingList.mustWait(request);
    if (!entry.asksFor(Purpose.POINT_OF_ORDER) || !floor.settling().isVotedAt(at, log, ruleBook)) {
      floor.settling().mustBeSettled(ruleBook);
    }
    next().mustNotPreside(entry);
    next().mustBe(entry, at, item);
    request.mustHaveBeenAskedForBy(at);
  }

  /**
   * To end a motion that its mover keeps.
   *
   * @throws Refusal while a point of order waits that may be called, where the rule book puts it
   *     first (spk-15)
   */
  void toEndAMotion(MeetingFloor floor, Place place) {
    next().mustBeNoPointOfOrder(item(floor, place));
  }

  /**
   * To put a motion to the meeting.
   *
   * @throws Refusal while one of a higher order was made that has not ended, or waits and may be
   *     called (spk-26)
   */
  void toDecideAMotion(MeetingFloor floor, Intervention moved, Place place) {
    next().mustLetBeDecided(moved, item(floor, place));
  }

  /**
   * Whether the item is on the floor of a meeting for one who waits, so that it may be called there
   * (spk-06).
   *
   * @param floor of the meeting; empty where nothing is known of it
   */
  boolean isOnTheFloorFor(Asking asking, Optional<MeetingFloor> floor, Place place) {
    return item(floor, place).isFor(asking);
  }

  // What the acts have in common

  /** An open list takes it, or a closed one that takes it all the same (spk-10). */
  private void mustBeTaken(Place place, Speaker speaker, Asking asking) {
    boolean allTheSame =
        status == ListStatus.CLOSED
            && new AfterClosing(notices, waiting, log, closedAfter).lets(speaker, asking);
    if (!allTheSame) {
      status.mustTake(asking.purpose(), place);
    }
  }

  /**
   * Refuses one who is called outside the order while a point of order waits that may be raised
   * (spk-15); who presides rules on it.
   */
  private void mustLetPointsOfOrderPass(MeetingFloor floor, Turn turn, WaitingEntry called) {
    if (!floor.isPresidedOverBy(turn.speaker().participant())) {
      next().mustBeNoPointOfOrderBefore(called, turn.asked(), item(floor, turn.place()));
    }
  }

  private ItemOnTheFloor item(MeetingFloor floor, Place place) {
    return item(Optional.of(floor), place);
  }

  private ItemOnTheFloor item(Optional<MeetingFloor> floor, Place place) {
    return new ItemOnTheFloor(status, log, floor, place);
  }

  /** What a delegation has not used up. */
  RightToSpeak right() {
    return new RightToSpeak(ruleBook, notices, log, limits);
  }

  /** Who must be called before others. */
  WhoIsNext next() {
    return WhoIsNext.on(this);
  }
}
