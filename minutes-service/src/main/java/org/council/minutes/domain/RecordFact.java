package org.council.minutes.domain;

/**
 * A fact that the record is made of. Each has only the components that this service reads; a
 * component that its author may leave out may be null.
 */
public sealed interface RecordFact permits AgendaFact, DocumentsFact, SpeakersFact, MinutesEvent {

  /** The symbol of the session, {@code C23}. */
  String session();

  /** The meeting it is about, {@code PL-1}, or null where it is about the whole session. */
  default String meeting() {
    return null;
  }

  /** The rule book that it says is followed, or null where it says nothing of one. */
  default String rules() {
    return null;
  }
}
