package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.DELEGATION_HAS_ITS_TIME;
import static org.council.speakers.domain.rules.SpeakersRule.POINTS_OF_ORDER_FIRST;
import static org.council.speakers.domain.rules.SpeakersRule.WHO_PRESIDES_IS_CALLED_OVER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionsMade;
import org.council.speakers.domain.intervention.Spoken.OnTheSubstance;
import org.council.speakers.domain.intervention.UndecidedMotions;
import org.council.speakers.domain.order.SpeakingOrder;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.time.TimeLimits;

/**
 * Who must be called before others: of those who wait, the first in their order that may be called
 * now. In nobody's way are those whose item is not on the floor for what they ask (spk-06), and
 * those over whom others are called: who presides (spk-39), a delegation that has used up its time
 * (spk-36), the substance once the debate has ended (spk-40), and what stands behind a motion that
 * was made, until that has ended (spk-16, spk-26). What of the floor log it needs is worked out
 * once for all who wait.
 *
 * @param undecided the motions before the meeting that have not ended
 * @param debateEnded those by which the substance, and what is settled with them, is not heard any
 *     more (spk-40)
 * @param spoken how long each delegation spoke on the substance; a speech that goes on does not
 *     count yet
 * @param presiding the participant who presides over the meeting that took the item up; null where
 *     that is not known, and once that meeting rose
 */
record WhoIsNext(
    RuleBook ruleBook,
    WaitingList waiting,
    UndecidedMotions undecided,
    MotionsMade debateEnded,
    OnTheSubstance spoken,
    TimeLimits limits,
    String presiding) {

  /** On a list, as far as it has come. */
  static WhoIsNext on(Admission admission) {
    FloorLog log = admission.log();
    MotionsMade motions = log.motions();
    return new WhoIsNext(
        admission.ruleBook(),
        admission.waiting(),
        new UndecidedMotions(motions.undecided(), SpeakingOrder.by(admission.ruleBook())),
        admission.debateEnded(),
        log.spoken().onTheSubstance(Optional.empty()),
        admission.limits(),
        admission.presiding());
  }

  /**
   * Refuses one that is called in its turn and is not the next. Who asked only after that stands in
   * nobody's way, where a turn is told late.
   *
   * @param at when it is called
   * @throws Refusal by the rule that puts another first
   */
  void mustBe(WaitingEntry called, Instant at, ItemOnTheFloor item) {
    mustLetPointsOfOrderPass(called, at, item);
    mustLetMotionsPass(called);
    mustBeBefore(called, waits -> waits.wasAskedForBy(at) && mayBeCalled(waits, item));
  }

  /** The others of its own delegation stand in nobody's way. */
  private void mustBeBefore(WaitingEntry called, Predicate<WaitingEntry> mayBeCalled) {
    List<WaitingEntry> others =
        waiting
            .entries()
            .filter(entry -> !entry.delegation().equals(called.delegation()))
            .filter(mayBeCalled)
            .toList();
    orRefuse(order().next(others).flatMap(next -> order().forBeing(next, called)));
  }

  /**
   * Refuses one that is called while a point of order is next, that is none itself (spk-15).
   *
   * @throws Refusal while one waits that may be raised
   */
  void mustLetPointsOfOrderPass(WaitingEntry called, Instant at, ItemOnTheFloor item) {
    mustBeBefore(
        called,
        waits ->
            order().pointsOfOrderFirst(waits, called) < 0
                && waits.wasAskedForBy(at)
                && mayBeCalled(waits, item));
  }

  /**
   * Refuses what is done with no speaker while a point of order is next, where the rule book puts
   * it first (spk-15).
   *
   * @throws Refusal while one waits that may be raised
   */
  void mustLetPointsOfOrderPass(ItemOnTheFloor item) {
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

  /**
   * Refuses one that stands behind a motion that was made, until that has ended (spk-16, spk-26).
   *
   * @throws Refusal by the rule by which it does
   */
  void mustLetMotionsPass(WaitingEntry called) {
    orRefuse(undecided.before(called));
  }

  /**
   * Refuses to put a motion to the meeting before one of a higher order (spk-26).
   *
   * @throws Refusal while one was made that has not ended, or waits and may be called
   */
  void mustLetBeDecided(Intervention moved, ItemOnTheFloor item) {
    orRefuse(
        undecided()
            .beforeDeciding(
                moved, waiting.entries().filter(waits -> mayBeCalled(waits, item)).toList()));
  }

  /**
   * Refuses one whose delegation has used up its time on the item (spk-36).
   *
   * @throws Refusal when it has
   */
  void mustHaveTimeLeft(WaitingEntry called) {
    orRefuse(thatItsTimeIsUsedUp(called));
  }

  /**
   * Refuses one that presides (spk-39).
   *
   * @throws Refusal when it does
   */
  void mustNotPreside(WaitingEntry called) {
    orRefuse(thatItPresides(called));
  }

  private static void orRefuse(Optional<Reason> another) {
    if (another.isPresent()) {
      throw another.get().refusal();
    }
  }

  /** Who waits on an item that was closed may not, but for a point of order. */
  private boolean mayBeCalled(WaitingEntry waits, ItemOnTheFloor item) {
    return item.isFor(waits.asking()) && thatItIsCalledOver(waits).isEmpty();
  }

  /**
   * How many delegations are left on the list, each once however often it asked: those too who are
   * called once a motion has ended, and not those who miss their turn.
   */
  int delegationsLeft() {
    return (int)
        waiting
            .entries()
            .filter(waits -> thatItMissesItsTurn(waits).isEmpty())
            .map(WaitingEntry::delegation)
            .distinct()
            .count();
  }

  /** Why others are called over one who waits, if they are; it keeps its place. */
  Optional<Reason> thatItIsCalledOver(WaitingEntry waits) {
    return thatItMissesItsTurn(waits).or(() -> undecided.before(waits));
  }

  /** The same, where it does not only wait until a motion has ended. */
  Optional<Reason> thatItMissesItsTurn(WaitingEntry waits) {
    return thatItMayNotSpeak(waits).or(() -> thatTheDebateIsOver(waits.asking()));
  }

  private Optional<Reason> thatItMayNotSpeak(WaitingEntry waits) {
    return thatItPresides(waits).or(() -> thatItsTimeIsUsedUp(waits));
  }

  private Optional<Reason> thatItPresides(WaitingEntry waits) {
    return waits.participant().equals(presiding)
        ? Optional.of(new Reason(WHO_PRESIDES_IS_CALLED_OVER, waits.participant() + " presides"))
        : Optional.empty();
  }

  private Optional<Reason> thatItsTimeIsUsedUp(WaitingEntry waits) {
    return limits.leaveTimeFor(waits.purpose(), () -> spoken.by(waits.delegation()), ruleBook)
        ? Optional.empty()
        : Optional.of(
            new Reason(
                DELEGATION_HAS_ITS_TIME, waits.delegation() + " has used up its time on the item"));
  }

  private Optional<Reason> thatTheDebateIsOver(Asking asking) {
    return debateEnded.thatTheDebateIsOver(asking);
  }

  private SpeakingOrder order() {
    return SpeakingOrder.by(ruleBook);
  }
}
