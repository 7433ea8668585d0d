package org.council.speakers.domain;

import java.time.Instant;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.PointOfOrderEvent.AppealDecided;
import org.council.speakers.domain.PointOfOrderEvent.PointOfOrderRuled;
import org.council.speakers.domain.PointOfOrderEvent.RulingAppealed;

/**
 * What becomes of the points of order that were raised in a debate, each named by the intervention
 * with which it was. It changes the list and the floor together, and keeps nothing itself.
 */
public final class PointsOfOrder {

  private final ListOfSpeakers list;
  private final MeetingFloor floor;

  PointsOfOrder(ListOfSpeakers list, MeetingFloor floor) {
    this.list = list;
    this.floor = floor;
  }

  /**
   * The Chair rules on one.
   *
   * @throws NoSuch when none was raised
   * @throws Refusal when it was ruled on, or the meeting does not sit
   */
  public void rule(Intervention raised, Ruling ruling, Instant at) {
    floor.mustBeInProgress();
    raised.became(pointOfOrder -> pointOfOrder.ruled(ruling));
    floor.keep(raised);
    list.happened(at, new PointOfOrderRuled(list.placeOf(raised), raised, ruling));
  }

  /**
   * A delegation appeals against the ruling on one: the meeting decides at once.
   *
   * @throws NoSuch when none was raised
   * @throws Refusal when appeals are not in force, there is no ruling to appeal against, or not for
   *     that speaker, another point of order is not settled, or the meeting does not sit
   */
  public void appeal(Intervention raised, Speaker by, Instant at) {
    floor.mustBeInProgress();
    floor.mustHaveSettledAllBut(raised, list.ruleBook());
    raised.became(pointOfOrder -> pointOfOrder.appealedBy(by, list.ruleBook()));
    floor.keep(raised);
    list.happened(at, new RulingAppealed(list.placeOf(raised), raised, by));
  }

  /**
   * The meeting has decided on the appeal; the vote is agenda's.
   *
   * @throws NoSuch when none was raised
   * @throws Refusal when there is no appeal to decide, or the meeting does not sit
   */
  public void decide(Intervention raised, AppealResult result, Instant at) {
    floor.mustBeInProgress();
    raised.became(pointOfOrder -> pointOfOrder.decided(result));
    floor.keep(raised);
    list.happened(at, new AppealDecided(list.placeOf(raised), raised, result));
  }
}
