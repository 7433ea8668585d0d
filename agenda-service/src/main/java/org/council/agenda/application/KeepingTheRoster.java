package org.council.agenda.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.council.agenda.domain.Forms;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.AttendanceReport;
import org.council.agenda.domain.session.Body;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.Delegation;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.agenda.domain.session.Participant;
import org.council.agenda.domain.session.Registration;
import org.council.agenda.domain.session.Session;
import org.council.agenda.persistence.AttendanceReports;
import org.council.agenda.persistence.Bodies;
import org.council.agenda.persistence.Delegations;
import org.council.agenda.persistence.Participants;
import org.council.agenda.persistence.Sessions;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.rest.Preconditions;
import org.council.platform.time.Moments;
import org.council.platform.time.StatedInstant;

/** Establishing the bodies of a session and entering who takes part; for the secretariat. */
@ApplicationScoped
public class KeepingTheRoster {

  private final Sessions sessions;
  private final Bodies bodies;
  private final Delegations delegations;
  private final Participants participants;
  private final AttendanceReports reports;
  private final Authority authority;
  private final Preconditions preconditions;
  private final Moments moments;

  @Inject
  KeepingTheRoster(
      Sessions sessions,
      Bodies bodies,
      Delegations delegations,
      Participants participants,
      AttendanceReports reports,
      Authority authority,
      Preconditions preconditions,
      Moments moments) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.delegations = delegations;
    this.participants = participants;
    this.reports = reports;
    this.authority = authority;
    this.preconditions = preconditions;
    this.moments = moments;
  }

  /** Establishes a body; without rules of its own it follows those of the session. */
  @Transactional
  public Body establish(String symbol, String code, BodyKind kind, Text name, RuleBook ownRules) {
    authority.secretariat();
    Session session = sessions.locked(symbol);
    bodies.mustBeFree(symbol, code);
    preconditions.expectNothing();
    int place = bodies.nextPlace(symbol);
    Body body = Body.establish(session, place, code, kind, name, ownRules, moments.now());
    bodies.add(body);
    return body;
  }

  /** Enters a delegation. */
  @Transactional
  public Delegation register(
      String symbol, String code, DelegationCategory category, Text name, Forms forms) {
    authority.secretariat();
    Session session = sessions.locked(symbol);
    delegations.mustBeFree(symbol, code);
    preconditions.expectNothing();
    int place = delegations.nextPlace(symbol);
    Delegation delegation =
        Delegation.register(session, place, code, category, name, forms, moments.now());
    delegations.add(delegation);
    return delegation;
  }

  /** Enters a participant, whose delegation must stand. */
  @Transactional
  public Participant register(String symbol, Registration registration) {
    authority.secretariat();
    Session session = sessions.locked(symbol);
    participants.mustBeFree(symbol, registration.participant());
    preconditions.expectNothing();
    delegationMustStand(symbol, registration.delegation());
    int place = participants.nextPlace(symbol);
    Participant participant = Participant.register(session, place, registration, moments.now());
    participants.add(participant);
    return participant;
  }

  /**
   * Notes how a participant attends from now on. Told again under the same id, it has no effect;
   * told late, it sets back nothing.
   *
   * @param report the conference system's own id for what it tells, or null
   * @throws AlreadyStands when something else was told under that id
   */
  @Transactional
  public Participant attend(
      String symbol, String id, Attendance mode, OffsetDateTime at, String report) {
    Actor actor = authority.secretariatOrRoom();
    Session session = sessions.standing(symbol);
    Participant participant = participants.standing(symbol, id);
    Optional<AttendanceReport> told =
        Optional.ofNullable(report).flatMap(known -> reports.find(symbol, known));
    told.ifPresentOrElse(
        known -> known.mustSay(participant, mode, stated(at)),
        () -> {
          Instant noticed = moments.noticed(at, session.entering(), actor);
          attends(participant, mode, noticed, report);
        });
    return participant;
  }

  private static Instant stated(OffsetDateTime at) {
    return at == null ? null : StatedInstant.of("at", at);
  }

  private void attends(Participant participant, Attendance mode, Instant at, String report) {
    preconditions.expect(participant);
    if (participant.attend(mode, at)) {
      participants.save(participant);
    }
    if (report != null) {
      reports.persist(new AttendanceReport(report, participant, mode, at));
    }
  }

  private void delegationMustStand(String symbol, String code) {
    if (code != null && delegations.find(symbol, code).isEmpty()) {
      throw new InvalidInput("delegation", "no delegation %s in %s".formatted(code, symbol));
    }
  }
}
