package org.council.speakers.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.council.speakers.domain.rules.Limited;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long speakers have on an item. */
public record TimeLimitRequest(
    @NotNull
        @Schema(
            description = "A speech of such a speaker, or all of a delegation together.",
            examples = "COUNCILLOR")
        Limited who,
    @Min(1)
        @Schema(
            description = "The limit in seconds; left out, that of the rule book counts again.",
            examples = "180")
        Integer seconds,
    @Schema(
            description = "When it happened, where that may be stated; left out, now.",
            examples = "2023-07-12T11:05:00+02:00")
        OffsetDateTime at) {}
