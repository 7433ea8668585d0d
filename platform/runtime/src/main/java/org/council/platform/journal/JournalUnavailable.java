package org.council.platform.journal;

/** The database did not take or give what was asked of the journal. */
final class JournalUnavailable extends RuntimeException {

  JournalUnavailable(String what, Throwable cause) {
    super("The journal: " + what, cause);
  }
}
