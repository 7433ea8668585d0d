package org.council.speakers.messaging;

import org.council.speakers.domain.agenda.MeetingId;

/** A meeting was called to order. */
record MeetingOpened(String session, String meeting, String presiding) {

  MeetingId id() {
    return new MeetingId(session, meeting);
  }
}
