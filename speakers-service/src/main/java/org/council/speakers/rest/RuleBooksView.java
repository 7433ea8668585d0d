package org.council.speakers.rest;

import java.util.List;
import org.council.speakers.domain.RuleBooks;

/** The rule books that a body may follow. */
public record RuleBooksView(List<RuleBookView> ruleBooks) {

  static RuleBooksView of(RuleBooks books) {
    return new RuleBooksView(books.books().stream().map(RuleBookView::of).toList());
  }
}
