package org.council.speakers.rest;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.request.Placed;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the Chair put one who waits where it stands. */
public record PlacedView(
    @Schema(
            description = "The id of the rule, explained at /v1/problems/{id}.",
            examples = "spk-28")
        String rule,
    @Schema(description = "Where it is written.") String citation,
    @Schema(description = "The rule in one sentence.") String text,
    @Schema(description = "The Chair's reason.", examples = "The minister has to leave.")
        String reason,
    @Schema(
            description = "The participant who presided; left out where that is not known.",
            examples = "chair")
        String by) {

  /** Null where the rules alone say where it stands. */
  static PlacedView of(WaitingEntry entry, RuleBook ruleBook) {
    return entry.isPlaced() ? of(entry.placed(), ruleBook) : null;
  }

  private static PlacedView of(Placed placed, RuleBook ruleBook) {
    Rule rule = ruleBook.cited(SpeakersRule.CHAIR_PLACES);
    return new PlacedView(rule.id(), rule.citation(), rule.text(), placed.reason(), placed.by());
  }
}
