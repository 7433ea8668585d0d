package org.council.agenda.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.session.Session;
import org.council.agenda.domain.session.SessionCalling;
import org.council.agenda.persistence.Meetings;
import org.council.agenda.persistence.Sessions;
import org.council.platform.procedure.Actor;
import org.council.platform.rest.Preconditions;
import org.council.platform.time.Moments;

/** Convening a session, declaring it open, letting it rise and resume, closing it. */
@ApplicationScoped
public class LeadingTheSession {

  private final Sessions sessions;
  private final Meetings meetings;
  private final Rosters rosters;
  private final Authority authority;
  private final Preconditions preconditions;
  private final Moments moments;

  @Inject
  LeadingTheSession(
      Sessions sessions,
      Meetings meetings,
      Rosters rosters,
      Authority authority,
      Preconditions preconditions,
      Moments moments) {
    this.sessions = sessions;
    this.meetings = meetings;
    this.rosters = rosters;
    this.authority = authority;
    this.preconditions = preconditions;
    this.moments = moments;
  }

  /** Convenes a session; for the secretariat. */
  @Transactional
  public Session convene(SessionCalling calling) {
    authority.secretariat();
    sessions.mustBeFree(calling.symbol());
    preconditions.expectNothing();
    Session session = Session.convene(calling, moments.now());
    sessions.add(session);
    return session;
  }

  /** The Chair declares the session open. */
  @Transactional
  public Session open(String symbol, OffsetDateTime at) {
    return lead(symbol, at, Session::open);
  }

  /** The session rises until later. */
  @Transactional
  public Session adjourn(String symbol, OffsetDateTime at) {
    return lead(symbol, at, (session, when) -> session.adjourn(meetingCommittees(symbol), when));
  }

  /** The session resumes. */
  @Transactional
  public Session resume(String symbol, OffsetDateTime at) {
    return lead(symbol, at, Session::resume);
  }

  /** The session is closed. */
  @Transactional
  public Session close(String symbol, OffsetDateTime at) {
    return lead(symbol, at, (session, when) -> session.close(meetingCommittees(symbol), when));
  }

  private Session lead(String symbol, OffsetDateTime at, BiConsumer<Session, Instant> command) {
    Session session = sessions.locked(symbol);
    preconditions.expect(session);
    Actor actor = authority.leading(session, rosters.of(symbol));
    command.accept(session, moments.happened(at, session.entering(), actor));
    sessions.save(session);
    return session;
  }

  private List<String> meetingCommittees(String symbol) {
    return meetings.inProgress(symbol).stream()
        .filter(meeting -> !meeting.isPlenary())
        .map(Meeting::label)
        .toList();
  }
}
