package org.council.speakers.rest;

import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is let in while another has the floor. */
public record LettingInRequest(
    @NotBlank
        @Schema(
            description = "The id of the participant in the roster.",
            examples = "councillor-tur")
        String participant,
    @Schema(
            description = "When it happened, where that may be stated; left out, now.",
            examples = "2023-07-12T11:05:00+02:00")
        OffsetDateTime at) {}
