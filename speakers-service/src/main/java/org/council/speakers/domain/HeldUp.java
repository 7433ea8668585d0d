package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.council.speakers.domain.event.FloorEvent.InterventionPaused;
import org.council.speakers.domain.intervention.Interruptions;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.PointOfOrder;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.RuleBook;

/**
 * Whose clock stands while another interrupts: until a question is put, until a point of order has
 * ended, and, where the rule book says that it is ruled on at once, until it is settled. It changes
 * the list and the floor together, and keeps nothing itself.
 *
 * <p>UN General Assembly, rule 71, paraphrased, has the chair interrupt the proceedings for a point
 * of order, and an appeal put to the vote at once; that the clock of whoever is interrupted stands
 * meanwhile has no source: a choice of the project, for it is not that one who speaks.
 */
final class HeldUp {

  private final Debate debate;
  private final FloorLog log;
  private final RuleBook ruleBook;

  HeldUp(Debate debate) {
    this.debate = debate;
    this.log = debate.list().log();
    this.ruleBook = debate.list().ruleBook();
  }

  /**
   * A turn begins: a point of order takes nothing from the time of whom it interrupts, whose clock
   * stands from now on. Where who presides was let in until one is settled, whoever it held up
   * stands on.
   *
   * @return the call, with who waits until the turn has ended
   */
  Call holdingUp(Turn turn, Call call) {
    boolean isPointOfOrder = turn.speech().raisesPointOfOrder();
    return (isPointOfOrder ? stopped(turn) : heardOn()).map(call::interrupting).orElse(call);
  }

  private Optional<UUID> stopped(Turn turn) {
    Optional<Intervention> interrupted = log.interruptions().stoppedBy(turn);
    interrupted.ifPresent(speaking -> debate.pause(speaking, turn.at()));
    return interrupted.map(Intervention::id);
  }

  private Optional<UUID> heardOn() {
    return debate.floor().held().speaking() == null
        ? Optional.empty()
        : debate.floor().settling().settledLast();
  }

  /**
   * One who interrupted has ended: whom it held up goes on, unless a ruling is awaited.
   *
   * @param brokeOff when the meeting was adjourned, if it was since
   */
  void goesOnAfter(Intervention ended, Optional<Instant> brokeOff, Instant at) {
    Optional<Intervention> heldUp =
        log.interruptions()
            .heldUpBy(ended)
            .filter(_ -> !isAwaited(ended) && debate.floor().sittings().includes(at));
    if (ended.part().isHeardOnAPointOfOrder()) {
      heldUp
          .filter(raised -> !isAwaited(raised) && !isAnotherToBeSettled())
          .ifPresent(raised -> goesOnAfterSettling(raised, at));
    } else {
      heldUp
          .filter(held -> held.stands() && !isHeldUpBesides(held, ended))
          .ifPresent(held -> letRunUntil(brokeOff.or(() -> adjournedAfter(at, held)), held, at));
      goesOnAfterTheVote(ended, at);
    }
  }

  /** A question has ended that a point of order had interrupted, which is not over yet. */
  private boolean isHeldUpBesides(Intervention held, Intervention ended) {
    return !ended.speech().raisesPointOfOrder() && (isInterrupted(held) || isAnotherToBeSettled());
  }

  /** It interrupted a vote that was decided meanwhile: whom that held up waited for its end. */
  private void goesOnAfterTheVote(Intervention ended, Instant at) {
    Optional.of(ended)
        .filter(raised -> raised.speech().raisesPointOfOrder() && !isAwaited(raised))
        .filter(_ -> debate.floor().sittings().includes(at))
        .flatMap(log.interruptions()::votedOnDuring)
        .ifPresent(voted -> goesOnAfterSettling(voted, at));
  }

  /** It was raised while who presides was heard on the one before. */
  private boolean isAnotherToBeSettled() {
    return debate.floor().settling().toBeSettledFirst(ruleBook).isPresent();
  }

  private boolean isAwaited(Intervention interrupting) {
    return interrupting
        .pointOfOrder()
        .filter(raised -> raised.holdsUpTheRest(ruleBook))
        .isPresent();
  }

  /**
   * A point of order is settled: whom it held up until then goes on, not before the one who raised
   * it, and who presides, have ended. Where the meeting was adjourned since, it spoke on until
   * that. One whom the Chair let stand before an appeal stands on.
   */
  void goesOnAfterSettling(Intervention raised, Instant at) {
    Instant from = log.interruptions().notBeforeTheyEnded(raised, at);
    untilSettled(raised)
        .filter(held -> held.stands() && !wasHeldByTheChair(raised))
        .filter(held -> !isInterrupted(held) && debate.floor().sittings().includes(from))
        .ifPresent(held -> letRunFrom(from, held));
  }

  /** It is not by itself: who presides may interrupt another, and be interrupted. */
  private boolean isInterrupted(Intervention held) {
    UUID interrupting = debate.floor().held().interrupting();
    return interrupting != null && !interrupting.equals(held.id());
  }

  private void letRunFrom(Instant from, Intervention held) {
    letRunUntil(adjournedAfter(from, held), held, from);
  }

  private static boolean wasHeldByTheChair(Intervention raised) {
    return raised.pointOfOrder().filter(PointOfOrder::wasHeldByTheChair).isPresent();
  }

  private static Optional<Instant> adjournedAfter(Instant at, Intervention held) {
    return Optional.ofNullable(held.course().meetingAdjournedAt()).filter(at::isBefore);
  }

  /**
   * A ruling is appealed: whom the point of order held up, and who went on since, stops again. One
   * that was stopped after an appeal that is told late stood since the appeal.
   */
  void stopsAgain(Intervention appealed, Instant at) {
    untilDecided(appealed).filter(Intervention::isRunning).ifPresent(held -> stop(held, at));
  }

  private void stop(Intervention held, Instant at) {
    if (!held.stands()) {
      debate.pause(held, held.clock().notBeforeTheLast(at));
    } else if (held.pauseEarlier(at)) {
      debate.list().happened(at, new InterventionPaused(debate.placeOf(held), held));
    }
  }

  /**
   * Whether whom a point of order held up stands although it was ruled on and nobody interrupts it,
   * or stood already when it was raised: then the Chair let it.
   */
  boolean standsByTheChairsHand(Intervention ruled, Instant at) {
    return untilDecided(ruled)
        .filter(held -> held.isRunning() && held.clock().stoodAt(at))
        .filter(held -> !isInterrupted(held) || untilRuledOn(ruled).isEmpty())
        .isPresent();
  }

  private Optional<Intervention> untilSettled(Intervention raised) {
    boolean appealed = raised.pointOfOrder().filter(PointOfOrder::wasAppealed).isPresent();
    return appealed ? untilDecided(raised) : untilRuledOn(raised);
  }

  private Optional<Intervention> untilRuledOn(Intervention raised) {
    return log.interruptions().heldUpBy(raised).filter(_ -> ruleBook.ruledOnAtOnce().value());
  }

  /** The same, or who stood already when it was raised: the Chair may have let it run since. */
  private Optional<Intervention> untilDecided(Intervention raised) {
    Interruptions interruptions = log.interruptions();
    return interruptions
        .heldUpBy(raised)
        .or(() -> interruptions.keptBeside(raised))
        .filter(_ -> ruleBook.ruledOnAtOnce().value());
  }

  /** It spoke on, until the meeting broke off if it has since. */
  private void letRunUntil(Optional<Instant> brokeOff, Intervention held, Instant at) {
    debate.letRun(held, at);
    brokeOff.ifPresent(adjourned -> debate.pause(held, adjourned));
  }
}
