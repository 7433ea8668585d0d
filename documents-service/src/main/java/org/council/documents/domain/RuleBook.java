package org.council.documents.domain;

import java.util.Map;

/**
 * What follows from a symbol in one council: which document is the agenda, the allocation or the
 * time plan, and what its series are.
 *
 * @param orderOfBusiness documents with a role of their own, by symbol without the session: {@code
 *     DT/1}
 * @param series what the documents of a series are, by its name
 */
public record RuleBook(
    Map<String, DocumentKind> orderOfBusiness, Map<String, DocumentKind> series) {

  /**
   * The ITU Council's. The series by the legend of its documents; the three papers of the order of
   * business as in the first plenary meeting of its 2023 session (summary record, 4 to 6).
   */
  private static final RuleBook ITU_COUNCIL =
      new RuleBook(
          Map.of(
              "1", DocumentKind.AGENDA,
              "DT/1", DocumentKind.ALLOCATION_OF_DOCUMENTS,
              "DT/2", DocumentKind.TIME_MANAGEMENT_PLAN),
          Map.of(
              "DT", DocumentKind.TEMPORARY_DOCUMENT,
              "DL", DocumentKind.LIMITED_TEMPORARY_DOCUMENT,
              "INF", DocumentKind.INFORMATION_DOCUMENT,
              "ADM", DocumentKind.ADMINISTRATIVE_DOCUMENT));

  private static final Map<String, RuleBook> BY_NAME = Map.of("itu-council", ITU_COUNCIL);

  /** The rule book of that name; {@code itu-council} for a name that is new. */
  public static RuleBook named(String name) {
    return BY_NAME.getOrDefault(name, ITU_COUNCIL);
  }

  /** What a document is, by its symbol and those who submitted it. */
  public DocumentKind kindOf(DocumentSymbol symbol, Sponsors sponsors) {
    String local = symbol.document().substring(symbol.session().length() + 1);
    DocumentKind bySponsors = sponsors.kindOfContribution();
    return orderOfBusiness.getOrDefault(local, series.getOrDefault(symbol.series(), bySponsors));
  }
}
