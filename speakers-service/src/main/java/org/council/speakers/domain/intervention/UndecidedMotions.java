package org.council.speakers.domain.intervention;

import java.util.List;
import java.util.Optional;
import org.council.speakers.domain.order.SpeakingOrder;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Reason;

/**
 * The motions that were made and have not ended, and what stands behind them until then: the
 * substance of the item (spk-16), and motions of a lower order (spk-26). Who speaks on one of them
 * comes before, and so does who makes one of a higher order.
 *
 * @param made with which they were made
 */
public record UndecidedMotions(List<Intervention> made, SpeakingOrder order) {

  /**
   * Why one that waits, or is called, stands behind one of them, if it does. A point of order does
   * not, also where the rule book does not put it first.
   */
  public Optional<Reason> before(WaitingEntry other) {
    return made.stream()
        .filter(_ -> !other.asksFor(Purpose.POINT_OF_ORDER))
        .flatMap(moved -> before(asItStands(moved), other, inWords(moved)).stream())
        .findFirst();
  }

  /**
   * Why one that was made is not decided yet, if it is not: another of a higher order is to be
   * first (spk-26).
   *
   * @param waiting those who may be called
   */
  public Optional<Reason> beforeDeciding(Intervention moved, List<WaitingEntry> waiting) {
    WaitingEntry itself = asItStands(moved);
    return before(itself)
        .or(() ->
            waiting.stream()
                .filter(waits -> waits.asksFor(Purpose.PROCEDURAL_MOTION))
                .flatMap(waits -> before(waits, itself, waits.inWords() + " waits").stream())
                .findFirst());
  }

  private Optional<Reason> before(WaitingEntry motion, WaitingEntry other, String facts) {
    return order.untilItHasEnded(motion, other).map(rule -> new Reason(rule, facts));
  }

  private static String inWords(Intervention moved) {
    Motion motion = moved.calledFor().motion();
    return "%s that %s made at %s has not ended"
        .formatted(
            motion == null ? "the motion" : "the motion " + motion,
            moved.by().delegation(),
            moved.clock().givenAt());
  }

  /** One that was made stands in the order as it did when it waited to be made. */
  private static WaitingEntry asItStands(Intervention moved) {
    SpokenBy by = moved.by();
    return new WaitingEntry(
        null,
        by.participant(),
        by.delegation(),
        by.capacity(),
        null,
        new Asking(
            Purpose.PROCEDURAL_MOTION, moved.calledFor().motion(), null, moved.clock().givenAt()),
        moved.sequence(),
        null);
  }
}
