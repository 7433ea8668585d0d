package org.council.speakers.messaging;

import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Office;
import org.council.speakers.domain.roster.ParticipantId;

/** Agenda entered a participant in the roster. */
record ParticipantRegistered(
    String session, String participant, Office office, String delegation, Attendance attendance) {

  ParticipantId id() {
    return new ParticipantId(session, participant);
  }
}
