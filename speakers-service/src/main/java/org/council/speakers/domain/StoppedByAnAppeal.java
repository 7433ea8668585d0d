package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import org.council.speakers.domain.event.ClockEvent.InterventionPaused;
import org.council.speakers.domain.intervention.Interruptions;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.PointOfOrder;

/**
 * Whose clock stands once more, from an appeal against the ruling on a point of order until the
 * meeting has decided on it, where the rule book has that decided at once. It is whom the point of
 * order had interrupted; or else who stood already when it was raised, for the Chair may have let
 * that one run since. It changes the list and the floor together, and keeps nothing itself.
 */
final class StoppedByAnAppeal {

  private final Debate debate;

  StoppedByAnAppeal(Debate debate) {
    this.debate = debate;
  }

  /** Who waits until the meeting has decided: not one whom the Chair let stand before. */
  Optional<Intervention> whoWaitsUntilDecided(Intervention appealed) {
    return by(appealed)
        .filter(_ -> appealed.pointOfOrder().filter(PointOfOrder::wasHeldByTheChair).isEmpty());
  }

  /**
   * A ruling is appealed: whoever went on since stops again. One that was stopped after an appeal
   * that is told late stood since the appeal.
   */
  void stopsAgain(Intervention appealed, Instant at) {
    by(appealed).filter(Intervention::isRunning).ifPresent(held -> stop(held, at));
  }

  private void stop(Intervention held, Instant at) {
    if (!held.stands()) {
      debate.pause(held, held.clock().notBeforeTheLast(at));
    } else if (held.pauseEarlier(at)) {
      debate.list().happened(at, new InterventionPaused(debate.placeOf(held), held));
    }
  }

  /**
   * Whether whom an appeal would stop stands already by then, and nobody interrupts it, or it stood
   * when the point of order was raised: then the Chair let it.
   */
  boolean standsByTheChairsHand(Intervention ruled, Instant at) {
    return by(ruled)
        .filter(held -> held.clock().stoodAt(at))
        .filter(held -> !isInterrupted(held) || interruptions().whoWaitsFor(ruled).isEmpty())
        .isPresent();
  }

  private Optional<Intervention> by(Intervention raised) {
    Interruptions interruptions = interruptions();
    return interruptions
        .whoWaitsFor(raised)
        .or(() -> interruptions.keptBeside(raised))
        .filter(_ -> debate.list().ruleBook().ruledOnAtOnce().value());
  }

  private boolean isInterrupted(Intervention held) {
    return debate.floor().held().isInterrupted(held);
  }

  private Interruptions interruptions() {
    return debate.list().log().interruptions();
  }
}
