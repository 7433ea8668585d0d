package org.council.speakers.persistence;

import org.council.speakers.domain.ListId;
import org.council.speakers.domain.MeetingId;

/**
 * Where an intervention was made, and by whom.
 *
 * @param participant the id in the roster
 */
public record FloorLogEntry(String session, String item, String meeting, String participant) {

  public ListId list() {
    return new ListId(session, item);
  }

  public MeetingId meetingId() {
    return new MeetingId(session, meeting);
  }
}
