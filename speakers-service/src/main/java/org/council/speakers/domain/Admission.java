package org.council.speakers.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionsMade;
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
 * Which rules an act on the list of an item must pass. It changes nothing: passing is all that it
 * tells. What a delegation has used up is told by {@link RightToSpeak}, who must be called before
 * others by {@link WhoIsNext}.
 *
 * <p>The order of the lines is a promise to clients: of several rules broken the first is cited.
 * Each line says by which rules it refuses; they stand in the order of {@link SpeakersRule}, but
 * that one who is called in its turn must first be the one expected (spk-27). A line that says none
 * refuses input ({@code 400}), or calls what is written out below.
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
    Participation.toAskFor(asking, speaker, ruleBook); // spk-01, spk-02
    asking.mustNameWhatItIntroduces("document");
    log.mustLeaveAnInterventionTo(speaker, ruleBook); // spk-07
    notices.mustStillBeTaken(status, floor, place, asking.at(), ruleBook); // spk-09
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
    int onTheMotion = waiting.othersOn(asking, speaker.delegation());
    Participation.toAskFor(asking, speaker, ruleBook); // spk-01 to spk-04, spk-24
    asking.mustNameWhatItIntroduces("document");
    floor.ifPresent(meeting -> meeting.mustHaveBeenOpenedBy(asking.at())); // spk-05
    item(floor, place).mustBeFor(asking); // spk-06
    right().mustBeLeftTo(speaker, asking, onTheMotion); // spk-07, spk-08, spk-25, spk-34, spk-36
    mustBeTaken(place, speaker, asking); // spk-10
    status.mustBeReadyFor(asking.purpose(), ruleBook, place); // spk-31
    debateEnded().mustLetBeHeard(asking); // spk-40
    waiting.mustNotHold(speaker, asking); // spk-12
  }

  /**
   * To keep the right to speak, without introducing a document.
   *
   * @throws Refusal when the delegation has no right left to keep, or, on a closed list, does not
   *     wait to introduce it, or another meeting has taken the item up since
   */
  void toReserve(Place place, Speaker speaker, Asking wish) {
    Asking introduction = wish.as(Purpose.INTRODUCE);
    Participation.toAskFor(introduction, speaker, ruleBook); // spk-01, spk-02
    log.takenUp().mustNotHaveLeft(place); // spk-06
    right().mustBeLeftTo(speaker, wish.as(Purpose.SPEAK)); // spk-07, spk-08, spk-36
    if (status == ListStatus.CLOSED && waiting.theOne(speaker, introduction).isEmpty()) {
      status.mustTake(Purpose.INTRODUCE, place); // spk-10
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
    ItemOnTheFloor item = item(floor, turn.place());
    Participation.toHave(asking, turn.speaker(), ruleBook); // spk-01 to spk-04, spk-24
    floor.mustHaveSatAt(turn.at()); // spk-05
    item.mustBeFor(asking); // spk-06
    call.mustAnswer(turn.expected()); // spk-27
    turn.speech()
        .askings(asking)
        .forEach(each -> right().mustBeLeftTo(turn.speaker(), each)); // spk-07, and as above
    call.notAskedBefore(turn.speech())
        .forEach(each -> mustBeTaken(turn.place(), turn.speaker(), each)); // spk-10
    debateEnded().mustLetBeHeard(asking); // spk-40
    floor.mustLetIn(turn, log, ruleBook); // spk-29, spk-30, spk-14
    call.mustNameWhatItIntroduces();
    next().mustBe(call.entry(), turn.asked(), item); // spk-15 to spk-22, spk-26, spk-28
    call.mustFollowWhatItAnswers(turn);
  }

  private void outsideTheList(MeetingFloor floor, Turn turn, Call call) {
    Participation.toHaveOutsideTheList(turn); // spk-03
    floor.mustHaveSatAt(turn.at()); // spk-05
    status.mustHaveBeenOpened(turn.place()); // spk-06
    log.takenUp().mustBeIn(turn.place()); // spk-06
    floor.mustLetIn(turn, log, ruleBook); // spk-29, spk-30, spk-14
    call.mustAnswer(turn.expected()); // spk-27
    mustLetPointsOfOrderPass(floor, turn, call.entry()); // spk-15
  }

  /** To be let in by another who has the floor. */
  AdmissionByAnother byAnother(MeetingFloor floor, Turn turn, Asking now) {
    return new AdmissionByAnother(this, floor, turn, now);
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
    floor.mustHaveSatAt(at); // spk-05
    item(floor, place).mustBeTakenUp(); // spk-06
  }

  /**
   * To be called and passed over. What keeps its delegation from the floor (spk-36, spk-40) is
   * cited before that the request waits no more (spk-13), as everywhere: it says more to whoever
   * calls.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it does not wait, or others are called before it or over it, a point of
   *     order is to be settled first, or the meeting does not sit, or did not then
   * @throws InvalidInput when it is told for an instant before it was asked for
   */
  void toBePassedOver(MeetingFloor floor, Place place, SpeakerRequest request, Instant at) {
    ItemOnTheFloor item = item(floor, place);
    Asking asking = request.asking();
    WaitingEntry entry = waiting.entry(request);
    floor.mustHaveSatAt(at); // spk-05
    item.mustBeFor(asking); // spk-06
    next().mustHaveTimeLeft(entry); // spk-36
    debateEnded().mustLetBeHeard(asking); // spk-40
    WaitingList.mustWait(request); // spk-13
    if (!entry.asksFor(Purpose.POINT_OF_ORDER) || !floor.settling().isVotedAt(at, log, ruleBook)) {
      floor.settling().mustBeSettled(ruleBook); // spk-29, spk-30
    }
    next().mustNotPreside(entry); // spk-39
    next().mustBe(entry, at, item); // spk-15 to spk-22, spk-26, spk-28
    request.mustHaveBeenAskedForBy(at);
  }

  /**
   * To end a motion that its mover keeps.
   *
   * @throws Refusal while a point of order waits that may be called, where the rule book puts it
   *     first (spk-15)
   */
  void toEndAMotion(MeetingFloor floor, Place place) {
    next().mustLetPointsOfOrderPass(item(floor, place));
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
  void mustLetPointsOfOrderPass(MeetingFloor floor, Turn turn, WaitingEntry called) {
    if (!floor.isPresidedOverBy(turn.speaker().participant())) {
      next().mustLetPointsOfOrderPass(called, turn.asked(), item(floor, turn.place()));
    }
  }

  /** The item in a meeting. */
  ItemOnTheFloor item(MeetingFloor floor, Place place) {
    return item(Optional.of(floor), place);
  }

  private ItemOnTheFloor item(Optional<MeetingFloor> floor, Place place) {
    return new ItemOnTheFloor(status, log, floor, place);
  }

  /** What a delegation has not used up. */
  RightToSpeak right() {
    return new RightToSpeak(ruleBook, notices, log, limits);
  }

  /**
   * The motions by which the substance, and what is settled with it, is not heard any more. While
   * the list is open there are none.
   */
  MotionsMade debateEnded() {
    return status == ListStatus.CLOSED
        ? log.motions().thatEndedTheDebate(closedAfter)
        : new MotionsMade(List.of(), log.takenUp().last());
  }

  /** Who must be called before others. */
  WhoIsNext next() {
    return WhoIsNext.on(this);
  }
}
