package org.council.agenda.domain.meeting;

import static org.council.agenda.domain.AgendaRule.NO_COMMITTEE_DURING_A_PLENARY;
import static org.council.agenda.domain.AgendaRule.ONE_MEETING_OF_A_BODY;

import java.util.List;
import java.util.stream.Collectors;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.Session;

/**
 * What goes on around a meeting that wants to begin or to go on.
 *
 * @param session its session
 * @param meetingNow the session's meetings that are in progress
 */
public record Surroundings(Session session, List<Meeting> meetingNow) {

  /**
   * Refuses unless that meeting may sit now.
   *
   * @throws org.council.platform.procedure.Refusal citing {@code agd-02}, {@code agd-04} or {@code
   *     agd-05}
   */
  void mustLetSit(Meeting meeting) {
    session.mustBeOpen();
    if (meeting.kind() == BodyKind.STANDING_COMMITTEE) {
      nobodyOf(BodyKind.PLENARY);
    }
    if (meeting.kind() == BodyKind.PLENARY) {
      nobodyOf(BodyKind.STANDING_COMMITTEE);
    }
    noOther(meeting);
  }

  private void nobodyOf(BodyKind kind) {
    var sitting = meetingNow.stream().filter(other -> other.kind() == kind).toList();
    NO_COMMITTEE_DURING_A_PLENARY.unless(sitting.isEmpty(), "in progress: %s", labels(sitting));
  }

  private void noOther(Meeting meeting) {
    var sitting =
        meetingNow.stream()
            .filter(other -> other.body().equals(meeting.body()))
            .filter(other -> !other.label().equals(meeting.label()))
            .toList();
    ONE_MEETING_OF_A_BODY.unless(sitting.isEmpty(), "in progress: %s", labels(sitting));
  }

  private static String labels(List<Meeting> meetings) {
    return meetings.stream().map(Meeting::label).collect(Collectors.joining(", "));
  }
}
