package org.council.speakers.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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

  /**
   * The one whose appeal the meeting votes on, while that vote is interrupted by the one above;
   * else null.
   */
  @Embedded
  @AttributeOverride(name = "pointOfOrder", column = @Column(name = "voted_on"))
  @AttributeOverride(name = "raisedBy", column = @Column(name = "voted_on_raised_by"))
  @AttributeOverride(name = "status", column = @Column(name = "voted_on_status"))
  private Unsettled votedOn;

  /** Null before a point of order was ruled on. */
  @Embedded private LastRuling lastRuling;

  protected Settling() {}

  // What waits for it

  /** The point of order for which all else waits, where the rule book says that it does. */
  Optional<Unsettled> toBeSettledFirst(RuleBook ruleBook) {
    return Optional.ofNullable(unsettled).filter(_ -> ruleBook.ruledOnAtOnce().value());
  }

  /** The point of order with which all are settled: the one that is voted on, else the first. */
  Optional<UUID> settledLast() {
    return Optional.ofNullable(votedOn == null ? unsettled : votedOn).map(Unsettled::pointOfOrder);
  }

  /**
   * Refuses what becomes of another matter while a point of order is not settled, be it made just
   * now: it comes before any other (spk-29, spk-30).
   *
   * @throws Refusal when one is not, where the rule book says that it is ruled on at once
   */
  void mustBeSettled(RuleBook ruleBook) {
    toBeSettledFirst(ruleBook).ifPresent(Unsettled::refuse);
  }

  /**
   * Refuses what waits for a point of order that was made (spk-29, spk-30).
   *
   * @param goesOn the intervention that interrupts just now, or null: it does not wait for itself
   * @throws Refusal when one is not settled, where the rule book says that it is ruled on at once
   */
  void mustBeSettledApartFrom(UUID goesOn, RuleBook ruleBook) {
    toBeSettledFirst(ruleBook).filter(open -> !open.is(goesOn)).ifPresent(Unsettled::refuse);
  }

  /**
   * Whether there was a vote on an appeal at that instant, and is now: once begun it is interrupted
   * by a point of order on its conduct, and by nothing else (spk-30).
   *
   * @param log of the item on which that would be raised; since when there is a vote on another is
   *     not known
   */
  boolean isVotedAt(Instant at, FloorLog log, RuleBook ruleBook) {
    return toBeSettledFirst(ruleBook)
        .filter(Unsettled::isVotedOn)
        .filter(open -> log.interruptions().wasVotedOnAt(open, at))
        .isPresent();
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

  /**
   * Keeps what became of a point of order until it is settled, one at a time; of one that
   * interrupts a vote, that and what is voted on.
   *
   * <p>Of another that is raised while the one before is not voted on nothing is kept. It is let in
   * where a rule book does not have them ruled on at once, as in {@code itu-council}, and there
   * nothing waits until one is settled.
   */
  void keep(Intervention pointOfOrder) {
    if (pointOfOrder.pointOfOrder().orElseThrow().status().isSettled()) {
      forget(pointOfOrder);
    } else if (noOtherIsUnsettled(pointOfOrder)) {
      unsettled = Unsettled.of(pointOfOrder);
    } else if (unsettled.isVotedOn()) {
      interruptTheVoteWith(pointOfOrder);
    }
  }

  private boolean noOtherIsUnsettled(Intervention pointOfOrder) {
    return unsettled == null || unsettled.is(pointOfOrder.id());
  }

  private void interruptTheVoteWith(Intervention pointOfOrder) {
    votedOn = unsettled;
    unsettled = Unsettled.of(pointOfOrder);
  }

  /** Nothing is to be settled of it any more; a vote that it interrupted goes on. */
  void forget(Intervention pointOfOrder) {
    if (votedOn != null && votedOn.is(pointOfOrder.id())) {
      votedOn = null;
    }
    if (unsettled != null && unsettled.is(pointOfOrder.id())) {
      unsettled = votedOn;
      votedOn = null;
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
  void meetingGoesOnWith(GoneOn with) {
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
