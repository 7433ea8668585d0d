package org.council.speakers.domain.intervention;

import static org.council.speakers.domain.rules.SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE;
import static org.council.speakers.domain.rules.SpeakersRule.RULING_IS_APPEALED_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.council.platform.procedure.Refusal;

/**
 * The point of order of a meeting that is not ruled on (spk-29), or whose appeal is not decided
 * (spk-30), on whatever item.
 *
 * @param pointOfOrder the intervention with which it was raised
 * @param raisedBy the id of the participant
 */
@Embeddable
public record Unsettled(
    @Column(name = "unsettled") UUID pointOfOrder,
    @Column(name = "unsettled_raised_by") String raisedBy,
    @Enumerated(EnumType.STRING) @Column(name = "unsettled_status") PointOfOrderStatus status) {

  public static Unsettled of(Intervention raised) {
    return new Unsettled(
        raised.id(), raised.by().participant(), raised.pointOfOrder().orElseThrow().status());
  }

  public boolean is(UUID intervention) {
    return pointOfOrder.equals(intervention);
  }

  /** Whether the meeting votes on it: its ruling is appealed, and that is not decided. */
  public boolean isVotedOn() {
    return status == PointOfOrderStatus.APPEALED;
  }

  /**
   * Refuses what must wait until it is ruled on, or the appeal decided.
   *
   * @throws Refusal citing the rule by which it must: spk-29, or after an appeal spk-30
   */
  public void refuse() {
    POINT_OF_ORDER_IS_RULED_ON_ONCE.unless(
        status != PointOfOrderStatus.RAISED, "the point of order of %s is not ruled on", raisedBy);
    RULING_IS_APPEALED_ONCE.unless(
        status != PointOfOrderStatus.APPEALED,
        "the appeal on the point of order of %s is not decided",
        raisedBy);
  }
}
