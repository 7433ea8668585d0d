package org.council.speakers.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.InvalidInput;
import org.council.speakers.application.PlaceBeside;
import org.council.speakers.domain.order.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one who waits is put: before one request or after one. */
public record PlacingRequest(
    @Schema(description = "The request that it is put directly before; this or after.") UUID before,
    @Schema(description = "The request that it is put directly after.") UUID after,
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "Why: it is kept, and shown with the place.",
            examples = "The minister has to leave.")
        String reason,
    @Schema(
            description = "When it happened, where that may be stated; left out, now.",
            examples = "2023-07-12T11:05:00+02:00")
        OffsetDateTime at) {

  PlaceBeside place() {
    if ((before == null) == (after == null)) {
      throw new InvalidInput("before", "Name one request: the one before or the one after it.");
    }
    return before == null
        ? new PlaceBeside(Side.AFTER, after, reason)
        : new PlaceBeside(Side.BEFORE, before, reason);
  }
}
