package org.council.speakers.rest;

import java.util.List;
import org.council.speakers.domain.order.Ahead;
import org.council.speakers.domain.order.OrderedEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many stand before one who waits by one rule. */
public record AheadView(
    @Schema(
            description = "The id of the rule, explained at /v1/problems/{id}.",
            examples = "spk-22")
        String rule,
    @Schema(description = "The rule in one sentence.") String text,
    @Schema(description = "How many it puts before.") int count) {

  static List<AheadView> of(OrderedEntry ordered) {
    return ordered.ahead().stream().map(AheadView::of).toList();
  }

  private static AheadView of(Ahead ahead) {
    return new AheadView(ahead.rule().id(), ahead.rule().text(), ahead.count());
  }
}
