package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import org.council.speakers.domain.intervention.Interruptions;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.LetIn;
import org.council.speakers.domain.intervention.PointOfOrder;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.RuleBook;

/**
 * Whose clock stands while another interrupts, and from when it runs again. It changes the list and
 * the floor together, and keeps nothing itself.
 *
 * <p>When one who interrupts has ended, or a point of order is settled, three things are asked: is
 * that over, or is a ruling awaited ({@link #isOver}); who waited for it ({@link
 * Interruptions#whoWaitsFor}); and does another still interrupt that one.
 *
 * <p>UN General Assembly, rule 71, paraphrased, has the chair interrupt the proceedings for a point
 * of order, and an appeal put to the vote at once; that the clock of whoever is interrupted stands
 * meanwhile has no source: a choice of the project, for it is not that one who speaks.
 */
final class HeldUp {

  private final Debate debate;
  private final MeetingFloor floor;
  private final RuleBook ruleBook;

  HeldUp(Debate debate) {
    this.debate = debate;
    this.floor = debate.floor();
    this.ruleBook = debate.list().ruleBook();
  }

  // Who is held up

  /**
   * A turn begins: a point of order takes nothing from the time of whom it interrupts, whose clock
   * stands from now on. Where who presides was let in until one is settled, whoever it held up
   * stands on.
   *
   * @return how it was let in: until it has ended another waits
   */
  LetIn letIn(Turn turn) {
    return (turn.speech().raisesPointOfOrder() ? interrupting(turn) : heardOn())
        .orElse(LetIn.BY_NOBODY);
  }

  private Optional<LetIn> interrupting(Turn turn) {
    Optional<Intervention> speaking = interruptions().stoppedBy(turn);
    speaking.ifPresent(one -> debate.pause(one, turn.at()));
    return speaking.map(LetIn::interrupting);
  }

  private Optional<LetIn> heardOn() {
    return Optional.ofNullable(floor.held().speaking())
        .flatMap(_ -> floor.settling().settledLast())
        .map(LetIn::heardOn);
  }

  // Who goes on

  /**
   * One who had the floor has ended: whoever waited for that goes on. A word of who presides is
   * over with the point of order on which it was heard.
   */
  void goesOnAfter(Intervention ended, Instant at) {
    if (isOver(ended)) {
      if (ended.speech().raisesPointOfOrder()) {
        goesOnAfterAPointOfOrder(ended, at);
      } else {
        goesOnUnlessInterrupted(interruptions().heardOn(ended).orElse(ended), at);
      }
    }
  }

  /**
   * Whether nothing is awaited of one who has ended. A point of order waits for its own ruling, and
   * not for the vote that it may have interrupted. A question, or a word of who presides, is over
   * with every point of order: one may have interrupted it.
   */
  private boolean isOver(Intervention ended) {
    return ended.speech().raisesPointOfOrder()
        ? ended.pointOfOrder().stream().noneMatch(raised -> raised.holdsUpTheRest(ruleBook))
        : floor.settling().toBeSettledFirst(ruleBook).isEmpty();
  }

  /**
   * Whom it interrupted spoke until then, so nobody else interrupts that one. Where it interrupted
   * a vote that was decided meanwhile, whoever waited for the vote goes on as well.
   */
  private void goesOnAfterAPointOfOrder(Intervention ended, Instant at) {
    interruptions().whoWaitsFor(ended).ifPresent(held -> goesOn(held, at));
    interruptions().votedOnDuring(ended).ifPresent(vote -> goesOnAfterSettling(vote, at));
  }

  /**
   * A point of order is settled: whoever waited for that goes on. Where the rule book does not have
   * it ruled on at once nobody did, and a ruling is no reason to go on.
   */
  void goesOnAfterSettling(Intervention raised, Instant at) {
    if (ruleBook.ruledOnAtOnce().value()) {
      goesOnUnlessInterrupted(raised, at);
    }
  }

  /**
   * Not before the one who raised a point of order, and who presides, have ended: while one of them
   * still interrupts, it goes on after that one.
   */
  private void goesOnUnlessInterrupted(Intervention over, Instant at) {
    Instant from = interruptions().notBeforeTheyEnded(over, at);
    whoWaitedFor(over)
        .filter(held -> !floor.held().isInterrupted(held))
        .ifPresent(held -> goesOn(held, from));
  }

  private Optional<Intervention> whoWaitedFor(Intervention over) {
    boolean appealed = over.pointOfOrder().filter(PointOfOrder::wasAppealed).isPresent();
    return appealed
        ? new StoppedByAnAppeal(debate).whoWaitsUntilDecided(over)
        : interruptions().whoWaitsFor(over);
  }

  /**
   * It goes on where it stands and the meeting sits. Where that was adjourned since, it spoke on
   * until then.
   */
  private void goesOn(Intervention held, Instant from) {
    if (held.stands() && floor.sittings().includes(from)) {
      debate.letRun(held, from);
      Optional.ofNullable(held.course().meetingAdjournedAt())
          .filter(from::isBefore)
          .ifPresent(adjourned -> debate.pause(held, adjourned));
    }
  }

  private Interruptions interruptions() {
    return debate.list().log().interruptions();
  }
}
