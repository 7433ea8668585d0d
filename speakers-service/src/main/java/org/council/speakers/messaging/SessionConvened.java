package org.council.speakers.messaging;

import org.council.speakers.domain.roster.CouncilSession;

/** Agenda convened a session. */
record SessionConvened(String session, String rules, boolean enteredAfterTheFact) {

  CouncilSession convened() {
    return new CouncilSession(session, rules, enteredAfterTheFact);
  }
}
