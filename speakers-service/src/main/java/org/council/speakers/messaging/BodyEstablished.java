package org.council.speakers.messaging;

import org.council.speakers.domain.roster.BodyId;

/** Agenda established a body. */
record BodyEstablished(String session, String body, String rules) {

  BodyId id() {
    return new BodyId(session, body);
  }
}
