package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.DELEGATION_HAS_ITS_TIME;
import static org.council.speakers.domain.SpeakersRule.POINTS_OF_ORDER_FIRST;
import static org.council.speakers.domain.SpeakersRule.WHO_PRESIDES_IS_CALLED_OVER;

import java.util.List;
import java.util.Optional;
import org.council.platform.procedure.Refusal;

/**
 * Who must be called before others: of those who wait, the first in their order that may be called
 * now. In nobody's way are those whose item is not on the floor for what they ask (spk-06), and
 * those over whom others are called: who presides (spk-39), and a delegation that has used up its
 * time (spk-36).
 *
 * @param presiding the participant who presides over the meeting that took the item up; null where
 *     that is not known, and once that meeting rose
 */
record WhoIsNext(
    RuleBook ruleBook, WaitingList waiting, FloorLog log, TimeLimits limits, String presiding) {

  /**
   * Refuses one that is called in its turn and is not the next.
   *
   * @throws Refusal by the rule that puts another first
   */
  void mustBe(WaitingEntry called, ItemOnTheFloor item) {
    waiting.mustPutFirst(called, order(), waits -> mayBeCalled(waits, item));
  }

  /**
   * Refuses one that is called outside the order while a point of order is next (spk-15).
   *
   * @throws Refusal while one waits that may be raised
   */
  void mustBeNoPointOfOrderBefore(WaitingEntry called, ItemOnTheFloor item) {
    waiting.mustPutFirst(
        called,
        order(),
        waits -> order().pointsOfOrderFirst(waits, called) < 0 && mayBeCalled(waits, item));
  }

  /**
   * Refuses what is done with no speaker while a point of order is next, where the rule book puts
   * it first (spk-15).
   *
   * @throws Refusal while one waits that may be raised
   */
  void mustBeNoPointOfOrder(ItemOnTheFloor item) {
    List<WaitingEntry> before =
        waiting
            .entries()
            .filter(waits -> waits.asksFor(Purpose.POINT_OF_ORDER) && mayBeCalled(waits, item))
            .toList();
    POINTS_OF_ORDER_FIRST.unless(
        before.isEmpty() || !order().putsPointsOfOrderFirst(),
        "%s waits",
        order().next(before).map(WaitingEntry::inWords).orElse(null));
  }

  /** Who waits on an item that was closed may not, but for a point of order. */
  private boolean mayBeCalled(WaitingEntry waits, ItemOnTheFloor item) {
    return item.isFor(waits.asking()) && thatItIsCalledOver(waits).isEmpty();
  }

  /**
   * How many delegations may be called of those that wait, each once however often it asked. Those
   * over whom others are called are not among them.
   */
  int delegationsLeft() {
    return (int)
        waiting
            .entries()
            .filter(waits -> thatItIsCalledOver(waits).isEmpty())
            .map(WaitingEntry::delegation)
            .distinct()
            .count();
  }

  /** Why others are called over one who waits, if they are; it keeps its place. */
  Optional<Reason> thatItIsCalledOver(WaitingEntry waits) {
    if (waits.participant().equals(presiding)) {
      return Optional.of(
          new Reason(WHO_PRESIDES_IS_CALLED_OVER, waits.participant() + " presides"));
    }
    return limits.leaveTimeTo(waits.delegation(), waits.purpose(), log, ruleBook)
        ? Optional.empty()
        : Optional.of(
            new Reason(
                DELEGATION_HAS_ITS_TIME, waits.delegation() + " has used up its time on the item"));
  }

  private SpeakingOrder order() {
    return SpeakingOrder.by(ruleBook);
  }
}
