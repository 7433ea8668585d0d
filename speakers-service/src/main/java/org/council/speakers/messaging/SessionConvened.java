package org.council.speakers.messaging;

import java.time.LocalDate;
import org.council.platform.procedure.Entering;
import org.council.speakers.domain.roster.CouncilSession;

/** Agenda convened a session. */
record SessionConvened(
    String session, String rules, boolean enteredAfterTheFact, LocalDate closesOn) {

  CouncilSession convened() {
    return new CouncilSession(session, rules, new Entering(enteredAfterTheFact, closesOn));
  }
}
