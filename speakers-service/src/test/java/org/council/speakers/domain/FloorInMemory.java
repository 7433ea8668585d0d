package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.rulebook.RuleBooks;
import org.council.speakers.conformance.Floor;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.event.ListEvent.ListAnnounced;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.RuleBook;

/** The kit's floor as the domain alone makes it, without a database. */
final class FloorInMemory extends FloorSeenInMemory {

  /** Where bodies follow these rule books. */
  FloorInMemory(RuleBooks<RuleBook> ruleBooks) {
    super(ruleBooks);
  }

  @Override
  public void opensItem() {
    item.open();
  }

  @Override
  public void closesItem(int ago) {
    item.list.told().itemClosed(item.floor, item.tick().minusSeconds(ago));
  }

  @Override
  public void opensAnotherItem() {
    item.openAnother();
  }

  @Override
  public void closesAnotherItem() {
    item.closeAnother();
  }

  @Override
  public void opensItemInAnotherMeeting() {
    item.isTakenUpIn(ItemSeen.floorOf("PL-2"));
  }

  @Override
  public void opensItemInALaterMeeting(Integer allottedSeconds) {
    item.list.told().allotted("PL-2", allottedSeconds, Optional.empty());
    item.goesOnInALaterMeeting();
  }

  @Override
  public void meetingIs(String status) {
    switch (MeetingStatus.valueOf(status)) {
      case ADJOURNED -> item.adjourns();
      case IN_PROGRESS -> item.goesOn();
      case CLOSED -> item.rises();
      case SCHEDULED -> throw new IllegalArgumentException("A meeting is not scheduled again");
    }
  }

  @Override
  public void attends(String who, String attendance) {
    item.attends(speaker(who).participant(), Attendance.valueOf(attendance));
  }

  @Override
  public void takesChair(String who) {
    item.takesTheChair(speaker(who));
  }

  @Override
  public void notifies(String who, Wish wish) {
    unlessRefused(() -> item.tells(speaker(who), asking(wish)));
  }

  @Override
  public void asks(String who, Wish wish) {
    unlessRefused(() -> item.asks(speaker(who), asking(wish)));
  }

  @Override
  public void withdraws(String who, Wish wish) {
    unlessRefused(() -> item.withdrawsThat(speaker(who), asking(wish, item.now())));
  }

  @Override
  public void reserves(String who, String document) {
    unlessRefused(() -> item.reserves(speaker(who), document));
  }

  @Override
  public void appeals(String who, String against, int ago) {
    Instant at = item.tick().minusSeconds(ago);
    unlessRefused(() -> item.debate().pointsOfOrder().appeal(lastOf(against), speaker(who), at));
  }

  @Override
  public void gives(String who, Floor.Speech speech, String expected) {
    UUID request = expected == null ? null : item.lastRequestOf(speaker(expected)).id();
    Turn turn =
        new Turn(
            item.place,
            speaker(who),
            new org.council.speakers.domain.request.Speech(
                Does.valueOf(speech.does()), speech.documents(), Medium.ORAL, speech.onBehalfOf()),
            request,
            item.tick(),
            item.now());
    unlessRefused(() -> lastInterventions.put(who, item.debate().giveTheFloor(turn).id()));
  }

  @Override
  public void ends(String who, int seconds) {
    item.ends(lastInterventions.get(who), seconds);
  }

  @Override
  public void pauses(String who) {
    item.debate().pause(lastOf(who), item.tick());
  }

  @Override
  public void resumes(String who) {
    unlessRefused(() -> item.debate().resume(lastOf(who), item.tick()));
  }

  @Override
  public void closesList() {
    unlessRefused(item::closeList);
  }

  @Override
  public void reopensList() {
    unlessRefused(item::reopenList);
  }

  @Override
  public Announced announces() {
    unlessRefused(() -> item.chairsHand().announce(item.tick()));
    ListAnnounced said = (ListAnnounced) item.lastFact();
    return new Announced(said.waiting(), said.observerSeconds());
  }

  @Override
  public void puts(String who, String side, String beside) {
    unlessRefused(() -> item.puts(speaker(who), Side.valueOf(side), speaker(beside)));
  }

  @Override
  public void passesOver(String who) {
    unlessRefused(() -> item.passesOver(speaker(who)));
  }

  @Override
  public void passesOverCalled(String who) {
    unlessRefused(() -> item.passesOver(lastOf(who)));
  }

  @Override
  public void limits(String whose, Integer seconds) {
    unlessRefused(() -> item.limits(Limited.valueOf(whose), seconds));
  }

  @Override
  public void rules(String who, String ruling) {
    unlessRefused(
        () -> item.debate().pointsOfOrder().rule(lastOf(who), Ruling.valueOf(ruling), item.tick()));
  }

  @Override
  public void decides(String result, String onThatOf) {
    unlessRefused(() ->
        item.debate()
            .pointsOfOrder()
            .decide(lastOf(onThatOf), AppealResult.valueOf(result), item.tick()));
  }

  @Override
  public void endsMotion(String who, String result) {
    unlessRefused(() -> item.endsMotion(lastOf(who), MotionResult.valueOf(result)));
  }

  @Override
  public void yields(String who, String to) {
    unlessRefused(() -> lastInterventions.put(to, item.yields(lastOf(who), speaker(to)).id()));
  }

  @Override
  public void asksBetween(String who, String to) {
    unlessRefused(() -> lastInterventions.put(who, item.isAsked(lastOf(to), speaker(who)).id()));
  }

  @Override
  public void passes(int seconds) {
    item.passes(seconds);
  }

  /** Whoever plays the kit has seen all that agenda told: what it did not tell has not happened. */
  private static void unlessRefused(Runnable act) {
    try {
      act.run();
    } catch (Refusal refusal) {
      throw new RefusedBy(refusal.rule().id(), refusal);
    } catch (NotYetKnown early) {
      Refusal refusal = early.refusalWhere(_ -> true).orElseThrow(() -> early);
      throw new RefusedBy(refusal.rule().id(), refusal);
    }
  }
}
