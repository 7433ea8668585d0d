package org.council.agenda.rest;

import java.time.Instant;
import java.util.Map;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.Office;
import org.council.agenda.domain.session.Participant;
import org.council.platform.rest.ListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant as clients see it. */
public record ParticipantView(
    String session,
    String id,
    Office office,
    String delegation,
    Attendance attendance,
    String seat,
    String microphone,
    Map<String, String> name,
    Map<String, String> title,
    Map<String, Map<String, String>> forms,
    @Schema(description = ListRequest.MODIFIED) Instant modified) {

  static ParticipantView of(Participant participant) {
    return new ParticipantView(
        participant.session(),
        participant.code(),
        participant.office(),
        participant.delegation(),
        participant.attendance(),
        participant.seat(),
        participant.microphone(),
        Text.wordings(participant.name()),
        Text.wordings(participant.title()),
        participant.forms().byLanguage(),
        participant.modified());
  }
}
