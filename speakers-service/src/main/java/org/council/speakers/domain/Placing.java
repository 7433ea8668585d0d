package org.council.speakers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * The Chair put one who waits directly before or after another, for a reason that is kept.
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

  Placing by(String chair) {
    return new Placing(request, side, beside, reason, placedAt, chair);
  }
}
