package org.council.agenda.domain.meeting;

import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.ItemEvent.DecidedOutcome;
import org.council.agenda.domain.Text;
import org.council.platform.procedure.InvalidInput;

/**
 * One thing that was decided.
 *
 * @param kind what was decided
 * @param document the edition it is about, as given; null for none
 * @param part the part of that document, Annex A; null for the whole
 * @param text what it is about, or the person elected; null for none
 * @param to where the item goes: a body's code, {@link #NEXT_MEETING}, {@link #NEXT_SESSION}; null
 *     where it goes nowhere
 * @param office the office somebody was elected to; null for none
 */
public record Outcome(
    OutcomeKind kind, DocumentSymbol document, String part, Text text, String to, Text office) {

  /** Where a carried-over item goes. */
  public static final String NEXT_MEETING = "NEXT_MEETING";

  /** Where a deferred item goes. */
  public static final String NEXT_SESSION = "NEXT_SESSION";

  /**
   * Reads an outcome as somebody entered it.
   *
   * @param field the field it was given in, which errors are named after
   * @param kind what was decided
   * @param object what it is about; {@link DecidedObject#NOTHING} for nothing
   * @param to where the item goes; null for the usual place
   * @param office the office somebody was elected to; null for none
   * @throws InvalidInput naming the field that is missing or out of place
   */
  public static Outcome of(
      String field, OutcomeKind kind, DecidedObject object, String to, Text office) {
    must(
        !kind.needsAnObject() || object.isSomething(),
        field + ".object",
        kind + " needs a document or a text that it is about");
    must(
        object.part() == null || object.document() != null,
        field + ".object.document",
        "a part needs the document it is part of");
    boolean elected = kind == OutcomeKind.ELECTED;
    must(
        !elected || object.text() != null,
        field + ".object.text",
        "an election needs the person elected");
    must(
        elected == (office != null),
        field + ".office",
        "an election, and nothing else, needs an office");
    return new Outcome(
        kind,
        object.document(),
        object.part(),
        object.text(),
        destination(field + ".to", kind, to),
        office);
  }

  /**
   * How it leaves the item: as its kind does. But where only a part of a document is withdrawn, or
   * a document beside others, the rest of the item is not.
   *
   * @param aDocumentIsLeft whether the item has a document that was not withdrawn
   */
  ItemStatus leavesTheItem(boolean aDocumentIsLeft) {
    boolean withdrawsSomeOfIt =
        kind == OutcomeKind.WITHDRAWN && document != null && (part != null || aDocumentIsLeft);
    return withdrawsSomeOfIt ? ItemStatus.CLOSED : kind.leavesTheItem();
  }

  /** Whether it takes back a document as a whole. */
  boolean withdrawsADocument() {
    return kind == OutcomeKind.WITHDRAWN && document != null && part == null;
  }

  /** The outcome as it is announced. */
  public DecidedOutcome told() {
    return new DecidedOutcome(
        kind,
        document == null ? null : document.asGiven(),
        part,
        Text.wordings(text),
        to,
        Text.wordings(office));
  }

  private static String destination(String field, OutcomeKind kind, String to) {
    return switch (kind) {
      case REFERRED -> {
        must(to != null, field, "a referral needs the body that continues");
        yield to;
      }
      case CARRIED_OVER -> only(field, NEXT_MEETING, to);
      case DEFERRED -> only(field, NEXT_SESSION, to);
      default -> only(field, null, to);
    };
  }

  private static String only(String field, String usual, String to) {
    must(to == null || to.equals(usual), field, "%s is not where this goes".formatted(to));
    return usual;
  }

  private static void must(boolean held, String field, String why) {
    if (!held) {
      throw new InvalidInput(field, why);
    }
  }
}
