package org.council.documents.rest;

import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The publication of a text in one language. */
public record PublicationRequest(
    @Schema(description = "One of the session's languages, BCP-47.") @NotBlank String language,
    @Schema(description = "When it was posted; left out, now.") OffsetDateTime at) {}
