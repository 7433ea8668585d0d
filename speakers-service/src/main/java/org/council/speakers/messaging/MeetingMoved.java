package org.council.speakers.messaging;

import org.council.speakers.domain.agenda.MeetingId;

/** A meeting broke off, went on, or rose. */
record MeetingMoved(String session, String meeting) {

  MeetingId id() {
    return new MeetingId(session, meeting);
  }
}
