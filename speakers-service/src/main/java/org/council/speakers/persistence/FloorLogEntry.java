package org.council.speakers.persistence;

import org.council.speakers.domain.agenda.ListId;
import org.council.speakers.domain.agenda.MeetingId;

/**
 * Where an intervention was made, and for whom.
 *
 * @param delegation the one that was spoken for, or null
 */
public record FloorLogEntry(String session, String item, String meeting, String delegation) {

  public ListId list() {
    return new ListId(session, item);
  }

  public MeetingId meetingId() {
    return new MeetingId(session, meeting);
  }
}
