package org.council.speakers.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.GoneOn;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.LastRuling;
import org.council.speakers.domain.intervention.Unsettled;
import org.council.speakers.domain.rules.RuleBook;

/**
 * How far the points of order of a meeting are settled, on whatever item they were raised: which is
 * to be settled first, and whether the last ruling may still be appealed.
 */
@Embeddable
public class Settling {

  /** Null while every point of order is settled. */
  @Embedded private Unsettled unsettled;

  /** Null before a point of order was ruled on. */
  @Embedded private LastRuling lastRuling;

  protected Settling() {}

  // What waits for it

  /** The point of order for which all else waits, where the rule book says that it does. */
  Optional<Unsettled> first(RuleBook ruleBook) {
    return Optional.ofNullable(unsettled).filter(_ -> ruleBook.ruledOnAtOnce().value());
  }

  /**
   * Refuses what becomes of another matter while a point of order is not settled, be it made just
   * now: it comes before any other (spk-29, spk-30).
   *
   * @throws Refusal when one is not, where the rule book says that it is ruled on at once
   */
  void mustBeDone(RuleBook ruleBook) {
    first(ruleBook).ifPresent(Unsettled::refuse);
  }

  /**
   * Refuses what waits for a point of order that was made (spk-29, spk-30).
   *
   * @param goesOn the intervention that interrupts just now, or null: it does not wait for itself
   * @throws Refusal when one is not settled, where the rule book says that it is ruled on at once
   */
  void mustBeDoneApartFrom(UUID goesOn, RuleBook ruleBook) {
    first(ruleBook).filter(open -> !open.is(goesOn)).ifPresent(Unsettled::refuse);
  }

  /**
   * Refuses an appeal that does not come at once (spk-30). Of a ruling that was made before this
   * was kept, or by an older replica, nothing is known.
   *
   * @throws Refusal when the meeting has gone on since the ruling
   */
  void mustNotHaveGoneOnSince(Intervention ruled, Instant at) {
    if (lastRuling != null) {
      lastRuling.mustBeTheLastThingDone(ruled, at);
    }
  }

  /** That instant, or when the Chair last ruled where that is later. */
  Instant notBeforeTheLastRuling(Instant instant) {
    return lastRuling == null ? instant : lastRuling.notBeforeIt(instant);
  }

  // How far it is

  /** Keeps what became of a point of order until it is settled, one at a time. */
  void keep(Intervention pointOfOrder) {
    if (pointOfOrder.pointOfOrder().orElseThrow().status().isSettled()) {
      forget(pointOfOrder);
    } else if (unsettled == null || unsettled.is(pointOfOrder.id())) {
      unsettled = Unsettled.of(pointOfOrder);
    }
  }

  /** Nothing is to be settled of it any more. */
  void forget(Intervention pointOfOrder) {
    if (unsettled != null && unsettled.is(pointOfOrder.id())) {
      unsettled = null;
    }
  }

  /** The Chair ruled on a point of order; one that is told late may be followed by another. */
  void ruledOn(Intervention pointOfOrder, Instant at) {
    LastRuling ruling = LastRuling.on(pointOfOrder, at);
    if (ruling.comesAfter(lastRuling)) {
      lastRuling = ruling;
    }
  }

  /** The meeting goes on with something else than points of order. */
  void goOn(GoneOn with) {
    if (lastRuling != null) {
      lastRuling = lastRuling.goneOn(with);
    }
  }

  /**
   * Whoever was given the floor was absent, or turns out to have had no turn: nothing is to be
   * settled of it, and with it the meeting did not go on.
   */
  void cameToNothing(Intervention none) {
    forget(none);
    if (lastRuling != null) {
      lastRuling = lastRuling.without(none);
    }
  }
}
