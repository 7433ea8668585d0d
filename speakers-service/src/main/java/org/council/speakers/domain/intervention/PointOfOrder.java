package org.council.speakers.domain.intervention;

import static org.council.speakers.domain.intervention.PointOfOrderStatus.Act.APPEAL;
import static org.council.speakers.domain.intervention.PointOfOrderStatus.Act.DECIDE;
import static org.council.speakers.domain.intervention.PointOfOrderStatus.Act.RULE;
import static org.council.speakers.domain.rules.SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE;
import static org.council.speakers.domain.rules.SpeakersRule.RULING_IS_APPEALED_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.rules.RuleBook;

/**
 * What became of a point of order.
 *
 * @param ruling the Chair's, or null
 * @param appellant the code of the delegation that appealed, or null
 * @param appealResult what the meeting decided, or null
 * @param heldByTheChair whether whoever it had interrupted stood by the Chair's hand when the
 *     ruling was appealed; null before, and where that was not kept
 * @param since when it was raised, ruled on, appealed or decided last; null where that was not kept
 */
@Embeddable
public record PointOfOrder(
    @Enumerated(EnumType.STRING) @Column(name = "point_of_order") PointOfOrderStatus status,
    @Enumerated(EnumType.STRING) @Column(name = "ruling") Ruling ruling,
    @Column(name = "appellant") String appellant,
    @Enumerated(EnumType.STRING) @Column(name = "appeal_result") AppealResult appealResult,
    @Column(name = "held_by_the_chair") Boolean heldByTheChair,
    @Column(name = "point_of_order_since") Instant since) {

  static PointOfOrder raised(Instant at) {
    return new PointOfOrder(PointOfOrderStatus.RAISED, null, null, null, null, at);
  }

  /**
   * The Chair rules on it.
   *
   * @throws Refusal when it was ruled on (spk-29)
   * @throws InvalidInput when that would be before it was raised
   */
  public PointOfOrder ruled(Ruling now, Instant at) {
    return new PointOfOrder(
        after(RULE, POINT_OF_ORDER_IS_RULED_ON_ONCE, at),
        now,
        appellant,
        appealResult,
        heldByTheChair,
        at);
  }

  /**
   * A delegation appeals against the ruling.
   *
   * @param held whether whoever was interrupted stands by the Chair's hand
   * @throws Refusal when appeals are not in force, it is an observer's, there is no ruling, or it
   *     was appealed (spk-30)
   * @throws InvalidInput when that would be before the ruling
   */
  public PointOfOrder appealedBy(Speaker speaker, boolean held, RuleBook ruleBook, Instant at) {
    RULING_IS_APPEALED_ONCE.unless(
        ruleBook.rulingsAreAppealed().value(), "%s has no appeal in force", ruleBook.name());
    RULING_IS_APPEALED_ONCE.unless(
        speaker.capacity() == Capacity.COUNCILLOR,
        "%s raises no points of order",
        speaker.participant());
    return new PointOfOrder(
        after(APPEAL, RULING_IS_APPEALED_ONCE, at),
        ruling,
        speaker.delegation(),
        appealResult,
        held,
        at);
  }

  /**
   * The meeting has decided on the appeal.
   *
   * @throws Refusal when nobody appealed, or it was decided (spk-30)
   * @throws InvalidInput when that would be before the appeal
   */
  public PointOfOrder decided(AppealResult result, Instant at) {
    return new PointOfOrder(
        after(DECIDE, RULING_IS_APPEALED_ONCE, at), ruling, appellant, result, heldByTheChair, at);
  }

  /**
   * Whether all else waits until it is settled: the Chair rules, and the meeting decides, at once.
   */
  public boolean holdsUpTheRest(RuleBook ruleBook) {
    return !status.isSettled() && ruleBook.ruledOnAtOnce().value();
  }

  /** Whether its ruling was appealed. */
  public boolean wasAppealed() {
    return appellant != null;
  }

  /** Whether the meeting decided on an appeal against its ruling at that instant, or since. */
  boolean wasDecidedSince(Instant instant) {
    return appealResult != null && since != null && !since.isBefore(instant);
  }

  /** Whether whoever it had interrupted stood by the Chair's hand when the ruling was appealed. */
  public boolean wasHeldByTheChair() {
    return Boolean.TRUE.equals(heldByTheChair);
  }

  /** Whether it became what it is after that instant; not where it was not kept when. */
  boolean becameSoAfter(Instant instant) {
    return since != null && since.isAfter(instant);
  }

  /** That instant, or when it last became what it is where that is later. */
  Instant notBeforeTheLast(Instant instant) {
    return since == null || instant.isAfter(since) ? instant : since;
  }

  private PointOfOrderStatus after(PointOfOrderStatus.Act act, Rule otherwise, Instant at) {
    otherwise.unless(status.after(act).isPresent(), "the point of order is %s", status);
    if (since != null && at.isBefore(since)) {
      throw new InvalidInput(
          "at", "The point of order was raised, ruled on or appealed at %s.".formatted(since));
    }
    return status.after(act).orElseThrow();
  }
}
