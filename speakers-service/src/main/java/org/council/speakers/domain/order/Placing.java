package org.council.speakers.domain.order;

import static org.council.speakers.domain.rules.SpeakersRule.POINTS_OF_ORDER_FIRST;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.request.WaitingEntry;

/**
 * The Chair put one who waits directly before or after another, for a reason that is kept (spk-28).
 *
 * @param request whose place was changed
 * @param beside the request it was put beside
 * @param by the id of the participant who presided, or null where that is not known
 */
@Embeddable
public record Placing(
    @Column(name = "request", nullable = false) UUID request,
    @Enumerated(EnumType.STRING) @Column(name = "side", nullable = false) Side side,
    @Column(name = "beside", nullable = false) UUID beside,
    @Column(name = "reason", nullable = false) String reason,
    @Column(name = "placed_at", nullable = false) Instant placedAt,
    @Column(name = "placed_by") String by) {

  /** Before it is known who presides. */
  public Placing(UUID request, Side side, UUID beside, String reason, Instant placedAt) {
    this(request, side, beside, reason, placedAt, null);
  }

  /**
   * Refuses to put one beside itself.
   *
   * @throws InvalidInput when it names one twice
   */
  public void mustNameAnother() {
    if (request.equals(beside)) {
      throw new InvalidInput(sideInWords(), "Nobody is put beside itself.");
    }
  }

  /**
   * Refuses to put a point of order beside another matter, or one such before it (spk-15). It
   * stands before it as it is, and put there it would lose its place among the others.
   *
   * @param put the one whose place is changed
   * @param other the one it is put beside
   * @throws Refusal when only the first is a point of order, or only the other and it would stand
   *     behind
   */
  public void mustLeavePointsOfOrderFirst(
      WaitingEntry put, WaitingEntry other, SpeakingOrder order) {
    int first = order.pointsOfOrderFirst(put, other);
    POINTS_OF_ORDER_FIRST.unless(
        first == 0 || first > 0 && side == Side.AFTER,
        "%s cannot be put %s %s",
        put.inWords(),
        sideInWords(),
        other.inWords());
  }

  private String sideInWords() {
    return side.name().toLowerCase(Locale.ROOT);
  }

  public Placing by(String chair) {
    return new Placing(request, side, beside, reason, placedAt, chair);
  }
}
