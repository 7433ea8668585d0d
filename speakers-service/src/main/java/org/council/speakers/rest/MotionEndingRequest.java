package org.council.speakers.rest;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.council.speakers.domain.intervention.MotionResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a motion. */
public record MotionEndingRequest(
    @NotNull MotionResult result,
    @Schema(
            description = "When it happened, where that may be stated; left out, now.",
            examples = "2023-07-12T11:05:00+02:00")
        OffsetDateTime at) {}
