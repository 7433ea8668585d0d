package org.council.speakers.domain;

import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.ANNOUNCES;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Motion.ADJOURNMENT_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.function.Consumer;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.rules.Limited;

/**
 * Fixture: every command of the floor, and all that agenda and the room tell of it, as it is done
 * around the one whose statuses are tested. Others do it: Türkiye and Brazil, who wait to speak
 * ({@link WholeDebate#othersWait}), Pelargia, an observer, and officers. Where it is done to a
 * speech, a motion or a point of order, that is made for it first.
 */
enum Around {
  // What delegations do
  NOTIFY(item -> item.notified(PELARGIA, SPEAK, null)),
  ASK(item -> item.asks(BRAZIL, INTRODUCE)),
  WITHDRAW(item -> item.withdraws(TURKIYE, SPEAK)),
  RESERVE(item -> item.reserves(PELARGIA, "C24/9")),

  // What the Chair does with the list
  CLOSE_LIST(ItemUnderway::closeList),
  REOPEN_LIST(ItemUnderway::reopenList),
  ANNOUNCE(item -> item.chairsHand().announce(item.tick())),
  LIMIT(item -> item.limits(Limited.COUNCILLOR, 90)),
  PUT(item -> item.puts(BRAZIL, Side.BEFORE, TURKIYE)),
  PASS_OVER(item -> item.passesOver(TURKIYE)),

  // What is done with the floor
  GIVE_THE_FLOOR(item -> item.isGivenTheFloor(TURKIYE, COMMENTS)),
  GIVE_AN_OFFICER_THE_FLOOR(Around::officer),
  GIVE_WHO_PRESIDES_THE_FLOOR(item -> item.isGivenTheFloor(CHAIR, ANNOUNCES)),
  RAISE_POINT_OF_ORDER(item -> item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER)),
  END(item -> item.ends(officer(item).id(), 10)),
  PASS_OVER_CALLED(item -> item.passesOver(officer(item))),
  PAUSE(Around::paused),
  RESUME(item -> item.debate().resume(paused(item), item.tick())),
  YIELD(item -> item.yields(officer(item), TURKIYE)),
  ASK_BETWEEN(item -> item.isAsked(officer(item), TURKIYE)),

  // What becomes of a motion, and of a point of order
  MAKE_A_MOTION(Around::moved),
  CARRY(item -> item.endsMotion(moved(item), MotionResult.CARRIED)),
  LOSE(item -> item.endsMotion(moved(item), MotionResult.LOST)),
  WITHDRAW_THE_MOTION(item -> item.endsMotion(moved(item), MotionResult.WITHDRAWN)),
  RULE_OUT(item -> item.endsMotion(moved(item), MotionResult.RULED_OUT)),
  RULE(Around::ruled),
  APPEAL(Around::appealed),
  DECIDE(item -> {
    Intervention appealed = appealed(item);
    item.debate().pointsOfOrder().decide(appealed, AppealResult.OVERRULED, item.tick());
  }),

  // What agenda and the room tell
  ALLOT(item -> item.allots(900)),
  OPEN_ITEM(ItemUnderway::open),
  CLOSE_ITEM(ItemUnderway::closeItem),
  /** Carried over, and closed besides: agenda tells of both. */
  CARRY_OVER(item -> item.closeItem().closeItem()),
  TAKE_UP_ELSEWHERE(item -> item.adjourns().goesOnInALaterMeeting()),
  OPEN_ANOTHER(ItemUnderway::openAnother),
  CLOSE_ANOTHER(item -> item.openAnother().closeAnother()),
  GO_ON_WITH_ANOTHER(item -> item.closeItem().openAnother()),
  ADJOURN_MEETING(ItemUnderway::adjourns),
  RESUME_MEETING(item -> item.adjourns().goesOn()),
  CLOSE_MEETING(ItemUnderway::rises),
  TAKE_THE_CHAIR(item -> item.takesTheChair(KENYA)),
  ATTEND(item -> item.attends(TURKIYE.participant(), Attendance.REMOTE)),
  /** Of the seat of Kenya. */
  MICROPHONE_ON(item -> item.hears("M-014", true, item.tick())),
  MICROPHONE_OFF(item -> item.hears("M-014", false, item.tick()));

  private final Consumer<ItemUnderway> done;

  Around(Consumer<ItemUnderway> done) {
    this.done = done;
  }

  void on(ItemUnderway item) {
    done.accept(item);
  }

  private static Intervention officer(ItemUnderway item) {
    return item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES);
  }

  private static Intervention paused(ItemUnderway item) {
    Intervention officer = officer(item);
    item.debate().pause(officer, item.tick());
    return officer;
  }

  private static Intervention moved(ItemUnderway item) {
    item.moves(BRAZIL, ADJOURNMENT_OF_THE_DEBATE);
    return spoken(item.isGivenTheFloor(BRAZIL, COMMENTS), item);
  }

  private static Intervention ruled(ItemUnderway item) {
    Intervention raised = spoken(item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER), item);
    item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick());
    return raised;
  }

  private static Intervention appealed(ItemUnderway item) {
    Intervention ruled = ruled(item);
    item.debate().pointsOfOrder().appeal(ruled, BRAZIL, item.tick());
    return ruled;
  }

  private static Intervention spoken(Intervention made, ItemUnderway item) {
    item.ends(made.id(), 10);
    return made;
  }
}
