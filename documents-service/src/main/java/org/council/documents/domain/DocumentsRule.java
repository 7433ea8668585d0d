package org.council.documents.domain;

import org.council.platform.procedure.Rule;

/**
 * The rules of procedure that this service keeps, in the order in which they are checked: of
 * several broken, the first is cited.
 */
public enum DocumentsRule implements Rule {
  SECTOR_MEMBER_OBSERVER_SUBMITS_NOTHING(
      "doc-01",
      "Rules on the participation of observers, as the Chair recalled them in the first plenary meeting of the 2023"
          + " session (summary record, 1.3, second point)",
      "Where the rule book says so, a Sector Member observer may not submit written contributions."),
  REGIONAL_ORGANIZATION_SUBMITS_NOTHING(
      "doc-02",
      "No source found: a cautious choice of the project until one says otherwise",
      "Where the rule book says so, a regional organization submits no written contributions."),
  ONLY_KNOWN_CATEGORIES_CONTRIBUTE(
      "doc-03",
      "Council rules, rule 12 in the numbering of 2005 (Member States that are not on the Council), and the summary"
          + " record of the first plenary meeting of the 2023 session, 1.3, third point",
      "Written contributions come from Member States, on the Council or observing, and from the other observers that the"
          + " rule book lets submit."),
  SYMBOL_IS_GIVEN_ONCE(
      "doc-04",
      "Legend of the Council's documents: Rev. replaces, Corr. corrects, Add. adds",
      "A symbol names one text; another text needs a revision, a corrigendum or an addendum of its own."),
  WITHDRAWN_STAYS_WITHDRAWN(
      "doc-05",
      "No source found: a choice of the project",
      "Of a withdrawn document nothing more is registered, published or withdrawn."),
  PUBLISHED_IN_LANGUAGES_OF_THE_SESSION(
      "doc-06",
      "Summary record of the first plenary meeting of the 2023 session, 7.1: documents in the official languages",
      "A document is published in the languages of its session.");

  private final String id;
  private final String citation;
  private final String text;

  DocumentsRule(String id, String citation, String text) {
    this.id = id;
    this.citation = citation;
    this.text = text;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String citation() {
    return citation;
  }

  @Override
  public String text() {
    return text;
  }
}
