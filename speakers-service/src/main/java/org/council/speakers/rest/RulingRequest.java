package org.council.speakers.rest;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.council.speakers.domain.intervention.Ruling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the Chair rules. */
public record RulingRequest(
    @NotNull Ruling ruling,
    @Schema(
            description = "When it happened, where that may be stated; left out, now.",
            examples = "2023-07-12T11:05:00+02:00")
        OffsetDateTime at) {}
