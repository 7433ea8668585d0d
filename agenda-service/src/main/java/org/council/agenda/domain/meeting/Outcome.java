package org.council.agenda.domain.meeting;

import org.council.agenda.domain.AgendaEvent.DecidedOutcome;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.Text;

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
}
