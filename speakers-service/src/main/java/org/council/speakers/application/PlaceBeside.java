package org.council.speakers.application;

import java.time.Instant;
import java.util.UUID;
import org.council.speakers.domain.order.Placing;
import org.council.speakers.domain.order.Side;

/** Where the Chair puts one who waits: directly before or after another, for a reason. */
public record PlaceBeside(Side side, UUID other, String reason) {

  Placing of(UUID request, Instant at) {
    return new Placing(request, side, other, reason, at);
  }
}
