package org.council.speakers.messaging;

import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Office;
import org.council.speakers.domain.roster.ParticipantId;
import org.council.speakers.domain.roster.Seat;

/** Agenda entered a participant in the roster. */
record ParticipantRegistered(
    String session,
    String participant,
    Office office,
    String delegation,
    Attendance attendance,
    String seat,
    String microphone) {

  Seat at() {
    return new Seat(seat, microphone);
  }

  ParticipantId id() {
    return new ParticipantId(session, participant);
  }
}
