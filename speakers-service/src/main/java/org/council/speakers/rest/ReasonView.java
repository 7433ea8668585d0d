package org.council.speakers.rest;

import org.council.speakers.domain.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why one who waits stands where it stands. */
public record ReasonView(
    @Schema(
            description = "The id of the rule, explained at /v1/problems/{id}.",
            examples = "spk-21")
        String rule,
    @Schema(description = "Where it is written.") String citation,
    @Schema(description = "The facts it was applied to.") String facts) {

  static ReasonView of(Reason reason) {
    return new ReasonView(reason.rule().id(), reason.rule().citation(), reason.facts());
  }
}
