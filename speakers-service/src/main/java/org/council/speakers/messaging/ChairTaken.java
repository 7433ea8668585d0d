package org.council.speakers.messaging;

import org.council.speakers.domain.agenda.MeetingId;

/** Another officer presides. */
record ChairTaken(String session, String meeting, String participant) {

  MeetingId id() {
    return new MeetingId(session, meeting);
  }
}
