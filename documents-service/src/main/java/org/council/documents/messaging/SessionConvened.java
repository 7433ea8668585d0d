package org.council.documents.messaging;

import java.time.LocalDate;
import java.util.List;
import org.council.platform.procedure.Entering;

/** Agenda convened a session. */
record SessionConvened(
    String session,
    String rules,
    List<String> languages,
    boolean enteredAfterTheFact,
    LocalDate closesOn) {

  Entering entering() {
    return new Entering(enteredAfterTheFact, closesOn);
  }
}
