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
 */
@Embeddable
public record Placing(
    @Column(name = "request", nullable = false) UUID request,
    @Enumerated(EnumType.STRING) @Column(name = "side", nullable = false) Side side,
    @Column(name = "beside", nullable = false) UUID beside,
    @Column(name = "reason", nullable = false) String reason,
    @Column(name = "placed_at", nullable = false) Instant placedAt) {}
