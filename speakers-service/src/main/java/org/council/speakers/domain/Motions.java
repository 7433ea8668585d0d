package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.MEETING_IS_IN_PROGRESS;
import static org.council.speakers.domain.rules.SpeakersRule.MOTION_ENDS_ONCE;
import static org.council.speakers.domain.rules.SpeakersRule.SUBSTANCE_IS_HEARD_UNTIL_THE_DEBATE_ENDS;

import java.time.Instant;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.ListEvent.ListClosed;
import org.council.speakers.domain.event.MotionEvent.MotionEnded;
import org.council.speakers.domain.intervention.Business;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.MotionsMade;
import org.council.speakers.domain.rules.ListStatus;

/**
 * What becomes of the motions that were made in a debate. It changes the list and the floor, and
 * keeps nothing itself; which motions are before the meeting is told by {@link MotionsMade}.
 */
public final class Motions {

  private final ListOfSpeakers list;
  private final MeetingFloor floor;

  Motions(ListOfSpeakers list, MeetingFloor floor) {
    this.list = list;
    this.floor = floor;
  }

  /**
   * Ends a motion, by whomever else it was made as well; one that is withdrawn ends for its own
   * delegation. Who waits to speak on it waits no more once nobody has it before the meeting. Where
   * the meeting decides to close the debate or to adjourn it, the list is closed, and who waits to
   * make a motion that is settled with it waits no more (spk-40).
   *
   * @param moved the intervention with which it was made
   * @throws NoSuch when none was made with it
   * @throws Refusal when it has ended, or the meeting does not sit; unless its mover withdraws it,
   *     also when a point of order waits, or one, or an appeal, is to be settled first; and when
   *     the meeting would decide it before one of a higher order
   * @throws InvalidInput when it is told for an instant before it was made
   */
  public void end(Intervention moved, MotionResult result, Instant at) {
    moved.mustMakeAMotion();
    floor.mustHaveSatAt(at);
    if (result != MotionResult.WITHDRAWN) {
      mustComeAfterPointsOfOrder(moved);
    }
    if (result.isDecidedByTheMeeting()) {
      list.admission().toDecideAMotion(floor, moved, list.placeOf(moved));
    }
    mustHaveBeenMadeBy(at, moved, result);
    endThatOf(moved, result, at);
    if (result.isDecidedByTheMeeting()) {
      floor.meetingGoesOnWith(Business.MOTION_DECIDED, at);
    }
    made().endingWith(moved, result).forEach(other -> endThatOf(other, result, at));
    lapseOnThoseThatEnded(list.placeOf(moved), at);
    if (moved.calledFor().hasEndedTheDebate()) {
      closeTheList(moved, at);
    }
  }

  private void mustComeAfterPointsOfOrder(Intervention moved) {
    floor.settling().mustBeSettled(list.ruleBook());
    moved.calledFor().mustNotHaveEnded();
    list.admission().toEndAMotion(floor, list.placeOf(moved));
  }

  private void mustHaveBeenMadeBy(Instant at, Intervention moved, MotionResult result) {
    moved.calledFor().mustNotHaveEnded();
    mustHaveBeenMadeBy(at, moved);
    made().endingWith(moved, result).forEach(other -> mustHaveBeenMadeBy(at, other));
  }

  private static void mustHaveBeenMadeBy(Instant at, Intervention moved) {
    Instant made = moved.clock().givenAt();
    if (at.isBefore(made)) {
      throw new InvalidInput("at", "The motion was made at %s.".formatted(made));
    }
  }

  private void endThatOf(Intervention moved, MotionResult result, Instant at) {
    moved.endMotion(result, list.acts());
    list.happened(at, new MotionEnded(list.placeOf(moved), moved, result));
  }

  /**
   * The debate has ended, and so the list is closed (spk-40): who waits keeps its place, but for
   * those who would move what is settled. Where another meeting has taken the item up since, the
   * debate goes on there.
   */
  private void closeTheList(Intervention moved, Instant at) {
    boolean open = list.status() == ListStatus.OPEN;
    if (list.status().isLive() && !list.log().takenUp().isElsewhereThanIn(moved.meeting())) {
      list.closeAfter(moved.calledFor().motionEnd());
      if (open) {
        list.happened(at, new ListClosed(list.placeOf(moved)));
      }
      lapseOnTheDebate(moved, at);
    }
  }

  /** A debate that has ended is ended no more. */
  private void lapseOnTheDebate(Intervention moved, Instant at) {
    list.waiting().motions().stream()
        .filter(request -> moved.calledFor().settles(request.asking()))
        .forEach(request ->
            list.lapse(
                request, null, list.placeOf(moved), SUBSTANCE_IS_HEARD_UNTIL_THE_DEBATE_ENDS, at));
  }

  /** Who waits to move that a meeting breaks off waits no more where that rose, or is another. */
  void lapseOnTheMeeting(Place place, Instant at) {
    list.waiting().motions().stream()
        .filter(request -> request.motion() != null && request.motion().isOnTheMeeting())
        .forEach(request -> list.lapse(request, null, place, MEETING_IS_IN_PROGRESS, at));
  }

  /** Who waits to speak on a motion that is not before the meeting waits no more. */
  void lapseOnThoseThatEnded(Place place, Instant at) {
    list.waiting().onMotions().stream()
        .filter(request -> !made().areBeforeTheMeeting(request.motion()))
        .forEach(request -> list.lapse(request, null, place, MOTION_ENDS_ONCE, at));
  }

  private MotionsMade made() {
    return list.log().motions();
  }
}
