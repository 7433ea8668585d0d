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
 */
@Embeddable
public record PointOfOrder(
    @Enumerated(EnumType.STRING) @Column(name = "point_of_order") PointOfOrderStatus status,
    @Enumerated(EnumType.STRING) @Column(name = "ruling") Ruling ruling,
    @Column(name = "appellant") String appellant,
    @Enumerated(EnumType.STRING) @Column(name = "appeal_result") AppealResult appealResult,
    @Column(name = "held_by_the_chair") Boolean heldByTheChair) {

  static PointOfOrder raised() {
    return new PointOfOrder(PointOfOrderStatus.RAISED, null, null, null, null);
  }

  /**
   * The Chair rules on it.
   *
   * @throws Refusal when it was ruled on (spk-29)
   */
  public PointOfOrder ruled(Ruling now) {
    return new PointOfOrder(
        after(RULE, POINT_OF_ORDER_IS_RULED_ON_ONCE), now, appellant, appealResult, heldByTheChair);
  }

  /**
   * A delegation appeals against the ruling.
   *
   * @param held whether whoever was interrupted stands by the Chair's hand
   * @throws Refusal when appeals are not in force, it is an observer's, there is no ruling, or it
   *     was appealed (spk-30)
   */
  public PointOfOrder appealedBy(Speaker speaker, boolean held, RuleBook ruleBook) {
    RULING_IS_APPEALED_ONCE.unless(
        ruleBook.rulingsAreAppealed().value(), "%s has no appeal in force", ruleBook.name());
    RULING_IS_APPEALED_ONCE.unless(
        speaker.capacity() == Capacity.COUNCILLOR,
        "%s raises no points of order",
        speaker.participant());
    return new PointOfOrder(
        after(APPEAL, RULING_IS_APPEALED_ONCE), ruling, speaker.delegation(), appealResult, held);
  }

  /**
   * The meeting has decided on the appeal.
   *
   * @throws Refusal when nobody appealed, or it was decided (spk-30)
   */
  public PointOfOrder decided(AppealResult result) {
    return new PointOfOrder(
        after(DECIDE, RULING_IS_APPEALED_ONCE), ruling, appellant, result, heldByTheChair);
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

  /** Whether whoever it had interrupted stood by the Chair's hand when the ruling was appealed. */
  public boolean wasHeldByTheChair() {
    return Boolean.TRUE.equals(heldByTheChair);
  }

  private PointOfOrderStatus after(PointOfOrderStatus.Act act, Rule otherwise) {
    otherwise.unless(status.after(act).isPresent(), "the point of order is %s", status);
    return status.after(act).orElseThrow();
  }
}
