package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import org.council.speakers.domain.event.FloorEvent.InterventionPaused;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.PointOfOrder;
import org.council.speakers.domain.rules.RuleBook;

/**
 * Whose clock stands while another interrupts: until a question is put, until a point of order has
 * ended, and, where the rule book says that it is ruled on at once, until it is settled. It changes
 * the list and the floor together, and keeps nothing itself.
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
   * One who interrupted has ended: whom it held up goes on, unless a ruling is awaited.
   *
   * @param brokeOff when the meeting was adjourned, if it was since
   */
  void goesOnAfter(Intervention ended, Optional<Instant> brokeOff, Instant at) {
    boolean awaited =
        ended.pointOfOrder().filter(raised -> raised.holdsUpTheRest(ruleBook)).isPresent();
    log.heldUpBy(ended)
        .filter(held -> held.stands() && !awaited && debate.floor().sittings().includes(at))
        .ifPresent(held -> goOnUntil(brokeOff, held, at));
  }

  /**
   * A point of order is settled: whom it held up until then goes on, not before the one who raised
   * it has ended. Where the meeting was adjourned since, it spoke on until that. One whom the Chair
   * let stand before an appeal stands on.
   */
  void goesOnAfterSettling(Intervention raised, Instant at) {
    if (!raised.isRunning()) {
      Instant ended = raised.clock().endedAt();
      Instant from = ended.isAfter(at) ? ended : at;
      untilSettled(raised)
          .filter(held -> held.stands() && !wasHeldByTheChair(raised))
          .ifPresent(held -> goOnUntil(adjournedAfter(from, held), held, from));
    }
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
    untilSettled(appealed).filter(Intervention::isRunning).ifPresent(held -> stop(held, at));
  }

  private void stop(Intervention held, Instant at) {
    if (!held.stands()) {
      debate.pause(held, held.clock().notBeforeTheLast(at));
    } else if (held.pauseEarlier(at)) {
      debate.list().happened(at, new InterventionPaused(debate.placeOf(held), held));
    }
  }

  /**
   * Whether whom a point of order held up stands although it was ruled on and who raised it has
   * ended: then the Chair let it.
   */
  boolean standsByTheChairsHand(Intervention ruled, Instant at) {
    return !ruled.isRunning()
        && untilSettled(ruled).filter(held -> held.isRunning() && held.stoodAt(at)).isPresent();
  }

  private Optional<Intervention> untilSettled(Intervention raised) {
    return log.heldUpBy(raised).filter(_ -> ruleBook.ruledOnAtOnce().value());
  }

  /** It spoke on, until the meeting broke off if it has since. */
  private void goOnUntil(Optional<Instant> brokeOff, Intervention held, Instant at) {
    debate.goOn(held, at);
    brokeOff.ifPresent(adjourned -> debate.pause(held, adjourned));
  }
}
