package org.council.speakers.rest;

import java.util.List;
import org.council.platform.rulebook.RuleBooks;
import org.council.speakers.domain.rules.RuleBook;

/** The rule books that a body may follow. */
public record RuleBooksView(List<RuleBookView> ruleBooks) {

  static RuleBooksView of(RuleBooks<RuleBook> books) {
    return new RuleBooksView(books.all().stream().map(RuleBookView::of).toList());
  }
}
