package org.council.agenda.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.council.agenda.domain.meeting.AgendaPlan;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.meeting.MeetingPlan;
import org.council.agenda.domain.session.Body;
import org.council.agenda.persistence.Bodies;
import org.council.agenda.persistence.Meetings;
import org.council.agenda.persistence.Sessions;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.rest.Preconditions;
import org.council.platform.time.Moments;

/** Scheduling meetings and issuing their agendas; for the secretariat. */
@ApplicationScoped
public class PlanningMeetings {

  private final Sessions sessions;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Authority authority;
  private final Preconditions preconditions;
  private final Moments moments;

  @Inject
  PlanningMeetings(
      Sessions sessions,
      Bodies bodies,
      Meetings meetings,
      Authority authority,
      Preconditions preconditions,
      Moments moments) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.meetings = meetings;
    this.authority = authority;
    this.preconditions = preconditions;
    this.moments = moments;
  }

  /** Schedules a meeting of a body, which must stand. */
  @Transactional
  public Meeting schedule(String symbol, String bodyCode, MeetingPlan plan) {
    authority.secretariat();
    sessions.locked(symbol);
    Body body =
        bodies
            .find(symbol, bodyCode)
            .orElseThrow(
                () -> new InvalidInput("body", "no body %s in %s".formatted(bodyCode, symbol)));
    meetings.mustBeFree(symbol, Meeting.label(bodyCode, plan.number()));
    preconditions.expectNothing();
    Meeting meeting = Meeting.schedule(body, plan, meetings.nextPlace(symbol), moments.now());
    meetings.add(meeting);
    return meeting;
  }

  /** Issues the agenda of a meeting, or a revision of it. */
  @Transactional
  public Meeting issueAgenda(String symbol, String label, AgendaPlan agenda) {
    authority.secretariat();
    Meeting meeting = meetings.standing(symbol, label);
    preconditions.expect(meeting);
    meeting.issueAgenda(agenda, meetings.itemsOfOtherMeetings(meeting), moments.now());
    meetings.save(meeting);
    return meeting;
  }
}
