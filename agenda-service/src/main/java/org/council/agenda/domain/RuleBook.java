package org.council.agenda.domain;

/**
 * What differs from council to council: which documents of a session make its order of business. A
 * rule book is data; see {@code rule-books.json}, and the files that are added to it.
 *
 * @param name under which a session or a body asks for it
 * @param agendaDocument the number of the draft agenda in the session, or null where none is known
 *     by its number
 * @param timePlan that of the time management plan, or null
 * @param source where that is written, or what was looked for and not found
 */
public record RuleBook(String name, String agendaDocument, String timePlan, String source) {

  /**
   * @throws IllegalArgumentException naming what is wrong
   */
  public RuleBook {
    if (source == null || source.isBlank()) {
      throw new IllegalArgumentException("source must say where it is written, or that it is not");
    }
  }

  /** Whether the document is any edition of the session's draft agenda. */
  public boolean isAgenda(String session, DocumentSymbol document) {
    return isEditionOf(session, agendaDocument, document);
  }

  /** Whether the document is any edition of the session's time management plan. */
  public boolean isTimePlan(String session, DocumentSymbol document) {
    return isEditionOf(session, timePlan, document);
  }

  private static boolean isEditionOf(String session, String number, DocumentSymbol document) {
    return number != null && document.isEditionOf(session + "/" + number);
  }
}
