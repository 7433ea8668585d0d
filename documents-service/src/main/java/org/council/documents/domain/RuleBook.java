package org.council.documents.domain;

import static org.council.platform.procedure.Provision.Standing.NO_SOURCE;

import java.util.Map;
import java.util.Set;
import org.council.platform.procedure.Provision;

/**
 * What differs between councils: what follows from a symbol (which document is the agenda, the
 * allocation or the time plan, and what its series are), and who submits nothing. A rule book is
 * data; see {@code rule-books.json}, and the files that are added to it.
 *
 * @param name under which a session asks for it
 * @param orderOfBusiness documents with a role of their own, by symbol without the session: {@code
 *     DT/1}
 * @param series what the documents of a series are, by its name
 * @param source where that is written, or what was looked for and not found
 * @param submitsNothing the categories of observers that may submit no document
 */
public record RuleBook(
    String name,
    Map<String, DocumentKind> orderOfBusiness,
    Map<String, DocumentKind> series,
    String source,
    Provision<Set<Category>> submitsNothing) {

  /**
   * Who submits nothing by a rule book that does not say it, as one may that was written before
   * this was a provision: as it was for all of them then.
   */
  public static final Provision<Set<Category>> SUBMITS_NOTHING_WHERE_UNSAID =
      new Provision<>(
          Category.REFUSED_BY_A_RULE, NO_SOURCE, "The rule book does not say it: as the Council");

  /**
   * @throws IllegalArgumentException naming what is wrong
   */
  public RuleBook {
    must(
        orderOfBusiness != null && series != null,
        "orderOfBusiness and series may be empty, and are there");
    must(
        source != null && !source.isBlank(),
        "source must say where it is written, or that it is not");
    must(
        submitsNothing != null && submitsNothing.value() != null,
        "submitsNothing must have a value, which is empty where all may submit");
    must(
        Category.REFUSED_BY_A_RULE.containsAll(submitsNothing.value()),
        "submitsNothing names another category than " + Category.REFUSED_BY_A_RULE);
    orderOfBusiness = Map.copyOf(orderOfBusiness);
    series = Map.copyOf(series);
  }

  private static void must(boolean kept, String fault) {
    if (!kept) {
      throw new IllegalArgumentException(fault);
    }
  }

  /** Whether delegations of that category may submit, as far as the rule book says. */
  boolean letsSubmit(Category category) {
    return !submitsNothing.value().contains(category);
  }

  /**
   * What a document is, by its symbol and those who submitted it.
   *
   * @param session where it stands: the agenda of another one is not the agenda here
   */
  public DocumentKind kindOf(String session, DocumentSymbol symbol, Sponsors sponsors) {
    String local = symbol.document().substring(symbol.session().length() + 1);
    DocumentKind otherwise = series.getOrDefault(symbol.series(), sponsors.kindOfContribution());
    return symbol.isOf(session) ? orderOfBusiness.getOrDefault(local, otherwise) : otherwise;
  }
}
