package org.council.speakers.messaging;

import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.ParticipantId;

/** A participant came into the room or left it. */
record AttendanceChanged(String session, String participant, Attendance attendance) {

  ParticipantId id() {
    return new ParticipantId(session, participant);
  }
}
