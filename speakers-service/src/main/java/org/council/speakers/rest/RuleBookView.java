package org.council.speakers.rest;

import java.util.List;
import org.council.speakers.domain.rules.RuleBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body does differently, each value with its source. */
public record RuleBookView(
    @Schema(description = "Under which agenda names it.", examples = "itu-council") String name,
    String title,
    List<ProvisionView> provisions) {

  static RuleBookView of(RuleBook book) {
    return new RuleBookView(book.name(), book.title(), ProvisionView.of(book));
  }
}
