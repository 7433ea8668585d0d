package org.council.speakers.messaging;

import org.council.speakers.domain.agenda.MeetingId;

/** Agenda scheduled a meeting. */
record MeetingScheduled(String session, String meeting, String body) {

  MeetingId id() {
    return new MeetingId(session, meeting);
  }
}
