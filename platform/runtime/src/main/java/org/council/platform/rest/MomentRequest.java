package org.council.platform.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An act of which only the time is to be said: where it is left out, no body is needed.
 *
 * @param at when it happened, with offset; null for now
 */
public record MomentRequest(
    @Schema(
            description = "When it happened, where that may be stated; left out, now.",
            examples = "2023-07-12T11:05:00+02:00")
        OffsetDateTime at) {

  /** When it happened, as a request says that may have no body; null for now. */
  public static OffsetDateTime of(MomentRequest request) {
    return request == null ? null : request.at();
  }
}
