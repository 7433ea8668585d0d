package org.council.agenda.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.meeting.Surroundings;
import org.council.agenda.domain.session.Participant;
import org.council.agenda.domain.session.Roster;
import org.council.agenda.domain.session.Session;
import org.council.agenda.persistence.Meetings;
import org.council.agenda.persistence.Participants;
import org.council.agenda.persistence.Sessions;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.rest.Preconditions;
import org.council.platform.time.Moments;

/** Opening a meeting, breaking it off and resuming it, closing it, handing over the chair. */
@ApplicationScoped
public class PresidingOverAMeeting {

  private final Sessions sessions;
  private final Meetings meetings;
  private final Participants participants;
  private final Rosters rosters;
  private final Authority authority;
  private final Preconditions preconditions;
  private final Moments moments;

  @Inject
  PresidingOverAMeeting(
      Sessions sessions,
      Meetings meetings,
      Participants participants,
      Rosters rosters,
      Authority authority,
      Preconditions preconditions,
      Moments moments) {
    this.sessions = sessions;
    this.meetings = meetings;
    this.participants = participants;
    this.rosters = rosters;
    this.authority = authority;
    this.preconditions = preconditions;
    this.moments = moments;
  }

  /** Calls a meeting to order. */
  @Transactional
  public Meeting open(String symbol, String label, OffsetDateTime at) {
    return preside(
        symbol, label, at, (meeting, around, roster, when) -> meeting.open(around, roster, when));
  }

  /** Breaks a meeting off. */
  @Transactional
  public Meeting adjourn(String symbol, String label, OffsetDateTime at) {
    return preside(symbol, label, at, (meeting, _, _, when) -> meeting.adjourn(when));
  }

  /** Resumes a meeting. */
  @Transactional
  public Meeting resume(String symbol, String label, OffsetDateTime at) {
    return preside(symbol, label, at, (meeting, around, _, when) -> meeting.resume(around, when));
  }

  /** Closes a meeting. */
  @Transactional
  public Meeting close(String symbol, String label, OffsetDateTime at) {
    return preside(symbol, label, at, (meeting, _, _, when) -> meeting.close(when));
  }

  /** Another officer takes the chair. Told again, nothing changes. */
  @Transactional
  public Meeting takeChair(String symbol, String label, String by, OffsetDateTime at) {
    Session session = sessions.standing(symbol);
    Meeting meeting = meetings.standing(symbol, label);
    preconditions.expect(meeting);
    Roster roster = rosters.of(symbol);
    Participant takes =
        participants
            .find(symbol, by)
            .orElseThrow(
                () -> new InvalidInput("by", "no participant %s in %s".formatted(by, symbol)));
    Actor actor = authority.handingOver(meeting, roster, takes);
    if (meeting.takeChair(takes, roster, moments.happened(at, session.entering(), actor))) {
      meetings.save(meeting);
    }
    return meeting;
  }

  /** The session is locked: what meets at one time is weighed by one act after the other. */
  private Meeting preside(String symbol, String label, OffsetDateTime at, Command command) {
    Session session = sessions.locked(symbol);
    Meeting meeting = meetings.standing(symbol, label);
    preconditions.expect(meeting);
    Roster roster = rosters.of(symbol);
    Actor actor = authority.presiding(meeting, roster);
    var around = new Surroundings(session, meetings.inProgress(symbol));
    Instant when = moments.happened(at, session.entering(), actor);
    command.run(meeting, around, roster, when);
    meetings.save(meeting);
    return meeting;
  }

  private interface Command {
    void run(Meeting meeting, Surroundings around, Roster roster, Instant when);
  }
}
