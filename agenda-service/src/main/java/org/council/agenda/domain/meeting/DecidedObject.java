package org.council.agenda.domain.meeting;

import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.Text;

/**
 * What an outcome is about.
 *
 * @param document the edition, as given; null for none
 * @param part the part of that document, Annex A; null for the whole
 * @param text in words, or the person elected; null for none
 */
public record DecidedObject(DocumentSymbol document, String part, Text text) {

  /** No object: it was so agreed. */
  public static final DecidedObject NOTHING = new DecidedObject(null, null, null);

  boolean isSomething() {
    return document != null || text != null;
  }
}
