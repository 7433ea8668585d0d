package org.council.documents.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The withdrawal of a document. */
public record WithdrawalRequest(
    @Schema(description = "When it was withdrawn; left out, now.") OffsetDateTime at) {}
