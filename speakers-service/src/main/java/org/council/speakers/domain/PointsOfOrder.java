package org.council.speakers.domain;

import java.time.Instant;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.event.PointOfOrderEvent.AppealDecided;
import org.council.speakers.domain.event.PointOfOrderEvent.PointOfOrderRuled;
import org.council.speakers.domain.event.PointOfOrderEvent.RulingAppealed;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.PointOfOrder;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Speaker;

/**
 * What becomes of the points of order that were raised in a debate, each named by the intervention
 * with which it was. It changes the list and the floor together, and keeps nothing itself.
 */
public final class PointsOfOrder {

  private final ListOfSpeakers list;
  private final MeetingFloor floor;
  private final HeldUp heldUp;
  private final StoppedByAnAppeal stoppedByAnAppeal;

  PointsOfOrder(Debate debate) {
    this.list = debate.list();
    this.floor = debate.floor();
    this.heldUp = new HeldUp(debate);
    this.stoppedByAnAppeal = new StoppedByAnAppeal(debate);
  }

  /**
   * The Chair rules on one. Whoever was interrupted goes on, once who raised it has ended.
   *
   * @throws NoSuch when none was raised
   * @throws Refusal when it was ruled on, or the meeting does not sit
   * @throws InvalidInput when it is told for an instant before it was raised
   */
  public void rule(Intervention raised, Ruling ruling, Instant at) {
    floor.mustHaveSatAt(at);
    raised.became(pointOfOrder -> pointOfOrder.ruled(ruling, at));
    floor.settlingForChange().keep(raised);
    floor.isRuledOn(raised, at, list.log());
    list.happened(at, new PointOfOrderRuled(list.placeOf(raised), raised, ruling));
    heldUp.goesOnAfterSettling(raised, at);
  }

  /**
   * A delegation appeals against the ruling on one: the meeting decides at once. Whoever was
   * interrupted stops again, or stands still where the Chair let it.
   *
   * @throws NoSuch when none was raised
   * @throws Refusal when appeals are not in force, there is no ruling to appeal against, or not for
   *     that speaker, the meeting has gone on since, another point of order is not settled, or the
   *     meeting does not sit
   * @throws InvalidInput when it is told for an instant before the ruling
   */
  public void appeal(Intervention raised, Speaker by, Instant at) {
    floor.mustHaveSatAt(at);
    floor.settling().mustBeSettledApartFrom(raised.id(), list.ruleBook());
    raised.became(pointOfOrder -> appealedAtOnce(pointOfOrder, raised, by, at));
    floor.settlingForChange().keep(raised);
    list.happened(at, new RulingAppealed(list.placeOf(raised), raised, by));
    stoppedByAnAppeal.stopsAgain(raised, at);
  }

  private PointOfOrder appealedAtOnce(
      PointOfOrder pointOfOrder, Intervention raised, Speaker by, Instant at) {
    boolean held = stoppedByAnAppeal.standsByTheChairsHand(raised, at);
    PointOfOrder appealed = pointOfOrder.appealedBy(by, held, list.ruleBook(), at);
    floor.settling().mustNotHaveGoneOnSince(raised, at);
    return appealed;
  }

  /**
   * The meeting has decided on the appeal; no votes are counted here. Whoever was interrupted goes
   * on, unless the Chair let it stand before the appeal.
   *
   * @throws NoSuch when none was raised
   * @throws Refusal when there is no appeal to decide, a point of order that interrupts the vote is
   *     not ruled on, or the meeting does not sit
   * @throws InvalidInput when it is told for an instant before the appeal
   */
  public void decide(Intervention raised, AppealResult result, Instant at) {
    floor.mustHaveSatAt(at);
    floor.settling().mustBeSettledApartFrom(raised.id(), list.ruleBook());
    raised.became(pointOfOrder -> pointOfOrder.decided(result, at));
    floor.settlingForChange().keep(raised);
    list.happened(at, new AppealDecided(list.placeOf(raised), raised, result));
    heldUp.goesOnAfterSettling(raised, at);
  }
}
