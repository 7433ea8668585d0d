package org.council.documents.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The withdrawal of a document: where its time is left out, no body is needed. */
public record WithdrawalRequest(
    @Schema(description = "When it was withdrawn; left out, now.") OffsetDateTime at) {

  static OffsetDateTime of(WithdrawalRequest request) {
    return request == null ? null : request.at();
  }
}
