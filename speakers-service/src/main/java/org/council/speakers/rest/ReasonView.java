package org.council.speakers.rest;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.Prospect;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.RuleBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that was applied, and to what. */
public record ReasonView(
    @Schema(
            description = "The id of the rule, explained at /v1/problems/{id}.",
            examples = "spk-21")
        String rule,
    @Schema(description = "Where it is written.") String citation,
    @Schema(description = "The rule in one sentence.") String text,
    @Schema(description = "The facts it was applied to.") String facts) {

  /** As the rule book of the body cites it. */
  static ReasonView of(Reason reason, RuleBook ruleBook) {
    return of(ruleBook.cited(reason.rule()), reason.facts());
  }

  static ReasonView of(Prospect.Refused refused) {
    return of(refused.rule(), refused.facts());
  }

  private static ReasonView of(Rule rule, String facts) {
    return new ReasonView(rule.id(), rule.citation(), rule.text(), facts);
  }
}
