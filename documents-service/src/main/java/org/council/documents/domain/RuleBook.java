package org.council.documents.domain;

import java.util.Map;

/**
 * What follows from a symbol in one council: which document is the agenda, the allocation or the
 * time plan, and what its series are. A rule book is data; see {@code rule-books.json}, and the
 * files that are added to it.
 *
 * @param name under which a session asks for it
 * @param orderOfBusiness documents with a role of their own, by symbol without the session: {@code
 *     DT/1}
 * @param series what the documents of a series are, by its name
 * @param source where that is written, or what was looked for and not found
 */
public record RuleBook(
    String name,
    Map<String, DocumentKind> orderOfBusiness,
    Map<String, DocumentKind> series,
    String source) {

  /**
   * @throws IllegalArgumentException naming what is wrong
   */
  public RuleBook {
    if (orderOfBusiness == null || series == null) {
      throw new IllegalArgumentException("orderOfBusiness and series may be empty, and are there");
    }
    if (source == null || source.isBlank()) {
      throw new IllegalArgumentException("source must say where it is written, or that it is not");
    }
    orderOfBusiness = Map.copyOf(orderOfBusiness);
    series = Map.copyOf(series);
  }

  /** What a document is, by its symbol and those who submitted it. */
  public DocumentKind kindOf(DocumentSymbol symbol, Sponsors sponsors) {
    String local = symbol.document().substring(symbol.session().length() + 1);
    DocumentKind bySponsors = sponsors.kindOfContribution();
    return orderOfBusiness.getOrDefault(local, series.getOrDefault(symbol.series(), bySponsors));
  }
}
