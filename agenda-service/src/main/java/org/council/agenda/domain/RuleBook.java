package org.council.agenda.domain;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.council.platform.procedure.InvalidInput;

/**
 * What differs from council to council: which documents of a session make its order of business.
 */
public enum RuleBook {
  /**
   * The ITU Council: the draft agenda is document 1, the time management plan temporary document 2
   * (summary record of the first plenary meeting of 2023, sections 4 and 6).
   */
  ITU_COUNCIL("itu-council", "1", "DT/2"),
  /**
   * Conferences of the ITU. No source was found for which of their documents make the order of
   * business: none does by its number.
   */
  ITU_CONFERENCE("itu-conference"),
  /** The General Assembly of the United Nations; the same holds. */
  UN_GENERAL_ASSEMBLY("un-general-assembly");

  private final String id;
  private final String agendaDocument;
  private final String timePlan;

  RuleBook(String id) {
    this(id, null, null);
  }

  RuleBook(String id, String agendaDocument, String timePlan) {
    this.id = id;
    this.agendaDocument = agendaDocument;
    this.timePlan = timePlan;
  }

  /**
   * The rule book of that name.
   *
   * @throws InvalidInput naming {@code field}, when there is none
   */
  public static RuleBook of(String field, String id) {
    return Arrays.stream(values())
        .filter(book -> book.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(field, "known rule books: " + known()));
  }

  /** The name under which a session or a body asks for it. */
  public String id() {
    return id;
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
    return number != null && document.base().equals(session + "/" + number);
  }

  private static String known() {
    return Arrays.stream(values()).map(RuleBook::id).collect(Collectors.joining(", "));
  }
}
