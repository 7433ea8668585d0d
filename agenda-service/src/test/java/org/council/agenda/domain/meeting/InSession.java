package org.council.agenda.domain.meeting;

import static org.council.agenda.domain.Council.MORNING;

import java.util.List;
import org.council.agenda.domain.Council;

/** Meetings of a council whose session is open, and what is done in them in the morning. */
abstract class InSession {

  final Council council = Council.inSession();

  void open(Meeting meeting, int number) {
    meeting.openItem(number, council.session(), List.of(), MORNING);
  }

  Decision decide(Meeting meeting, int number, Outcomes outcomes) {
    return meeting.decide(number, outcomes, council.session(), council.roster(), MORNING);
  }
}
