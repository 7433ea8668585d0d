package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.ABSENT_WHEN_CALLED_IS_PASSED_OVER;

import java.time.Instant;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.FloorEvent.InterventionPassedOver;
import org.council.speakers.domain.event.RequestEvent.RequestPassedOver;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.PointOfOrderStatus;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;

/**
 * What becomes of one who is called in a debate and is absent (spk-38). It changes the list and the
 * floor together, and keeps nothing itself.
 */
public final class PassingOver {

  private final Debate debate;
  private final ListOfSpeakers list;
  private final MeetingFloor floor;

  PassingOver(Debate debate) {
    this.debate = debate;
    this.list = debate.list();
    this.floor = debate.floor();
  }

  /**
   * One who was given the floor is absent: that was no intervention. What it answered waits no more
   * and may be asked for again; what lapsed with it waits again, unless others have its place;
   * where no other observer was called, their time is not fixed; and where the meeting went on with
   * nothing else since a ruling, that may still be appealed.
   *
   * @throws Refusal when it has ended or something came of it, it is interrupted, or the meeting
   *     does not sit
   * @throws InvalidInput when it would end before what last happened to its clock
   */
  public void passOver(Intervention absent, Instant at) {
    floor.mustHaveSatAt(at);
    mustStillBeAwaited(absent);
    floor.held().mustBeNow(absent);
    absent.passOver(at);
    list.log().ofObservers().release();
    floor.settling().cameToNothing(absent);
    debate.leave(absent, at);
    Place place = list.placeOf(absent);
    list.happened(at, new InterventionPassedOver(place, absent));
    list.waiting().answeredBy(absent.id()).forEach(request -> passOver(request, place, at));
    new Restoring(debate).whatLapsedWith(absent, at);
    debate.motions().lapseOnThoseThatEnded(place, at);
  }

  private static void mustStillBeAwaited(Intervention absent) {
    ABSENT_WHEN_CALLED_IS_PASSED_OVER.unless(
        absent.isRunning(),
        "the intervention of %s ended at %s",
        absent.by().participant(),
        absent.clock().endedAt());
    ABSENT_WHEN_CALLED_IS_PASSED_OVER.unless(
        nothingCameOf(absent),
        "of the intervention of %s something came already",
        absent.by().participant());
  }

  private static boolean nothingCameOf(Intervention absent) {
    return absent.calledFor().motionResult() == null
        && absent.pointOfOrder().stream()
            .allMatch(raised -> raised.status() == PointOfOrderStatus.RAISED);
  }

  /** One who is called is absent: its request waits no more. */
  void passOver(SpeakerRequest absent, Place place, Instant at) {
    absent.become(RequestStatus.Act.PASS_OVER);
    list.happened(at, new RequestPassedOver(place, absent));
  }
}
