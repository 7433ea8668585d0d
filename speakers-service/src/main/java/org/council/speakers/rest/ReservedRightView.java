package org.council.speakers.rest;

import java.time.Instant;
import org.council.speakers.domain.request.ReservedRight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegation does not introduce its contribution orally and keeps its right to speak. */
public record ReservedRightView(
    String participant,
    String delegation,
    @Schema(description = "The symbol of the contribution, if one was named.") String document,
    Instant reservedAt) {

  static ReservedRightView of(ReservedRight right) {
    return new ReservedRightView(
        right.participant(), right.delegation(), right.document(), right.reservedAt());
  }
}
