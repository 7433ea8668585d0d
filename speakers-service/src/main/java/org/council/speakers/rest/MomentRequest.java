package org.council.speakers.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act of which only the time is to be said: where it is left out, no body is needed. */
public record MomentRequest(
    @Schema(
            description = "When it happened, where that may be stated; left out, now.",
            examples = "2023-07-12T11:05:00+02:00")
        OffsetDateTime at) {

  static OffsetDateTime of(MomentRequest request) {
    return request == null ? null : request.at();
  }
}
