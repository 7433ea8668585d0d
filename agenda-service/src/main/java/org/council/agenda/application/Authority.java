package org.council.agenda.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.session.Office;
import org.council.agenda.domain.session.Participant;
import org.council.agenda.domain.session.Roster;
import org.council.agenda.domain.session.Session;
import org.council.agenda.persistence.Meetings;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NotAllowed;

/**
 * Who may do what. The secretariat may do every act on behalf of others; beyond that the roster
 * decides, and so a change there counts at once.
 */
@ApplicationScoped
class Authority {

  private final Caller caller;
  private final Meetings meetings;

  @Inject
  Authority(Caller caller, Meetings meetings) {
    this.caller = caller;
    this.meetings = meetings;
  }

  /** The caller, who must be of the secretariat or an integrator, as the system of the room is. */
  Actor secretariatOrRoom() {
    return caller.actorWith(Roles.SECRETARIAT, Roles.INTEGRATOR);
  }

  /** The caller, who must be of the secretariat. */
  Actor secretariat() {
    return caller.actorWith(Roles.SECRETARIAT);
  }

  /**
   * The caller, who must be a Chair or Vice-Chair of the session, preside over a plenary meeting of
   * it that is not closed, or be of the secretariat.
   */
  Actor leading(Session session, Roster roster) {
    Actor actor = caller.actor();
    return allow(
        actor.is(Roles.SECRETARIAT)
            || roster.holds(actor.id(), Office.CHAIR, Office.VICE_CHAIR)
            || meetings.isPresidingOverThePlenary(session.symbol(), actor.id()),
        actor,
        "This is for a Chair or Vice-Chair of the session, whoever presides over its plenary, and the"
            + " secretariat.");
  }

  /**
   * The caller, who must preside over the meeting or be of the secretariat; before the meeting
   * opens also a Chair and whoever is to preside.
   */
  Actor presiding(Meeting meeting, Roster roster) {
    Actor actor = caller.actor();
    return allow(
        actor.is(Roles.SECRETARIAT) || presides(actor, meeting, roster),
        actor,
        "This is for the one who presides or the secretariat.");
  }

  /**
   * The caller, who must preside now (before the meeting opens: be one who may open it, who is to
   * preside or a Chair), be of the secretariat, or take the chair by an office. A councillor
   * without one is named by one of the former. Whoever may not preside at all passes: the rule
   * tells it so (agd-09).
   */
  Actor handingOver(Meeting meeting, Roster roster, Participant takes) {
    Actor actor = caller.actor();
    return allow(
        actor.is(Roles.SECRETARIAT)
            || presides(actor, meeting, roster)
            || (actor.id().equals(takes.code()) && !presidesOnlyIfNamed(takes, meeting, roster)),
        actor,
        "This is for an officer who takes the chair, the one who presides or the secretariat.");
  }

  private static boolean presidesOnlyIfNamed(Participant takes, Meeting meeting, Roster roster) {
    return roster.mayPreside(takes, meeting.kind())
        && !roster.presidesByOffice(takes, meeting.kind());
  }

  private static boolean presides(Actor actor, Meeting meeting, Roster roster) {
    return actor.id().equals(meeting.presiding())
        || (!meeting.hasOpened() && mayOpen(actor, meeting, roster));
  }

  private static boolean mayOpen(Actor actor, Meeting meeting, Roster roster) {
    Optional<String> willPreside = roster.presiding(meeting.kind()).map(Participant::code);
    return willPreside.filter(actor.id()::equals).isPresent()
        || roster.holds(actor.id(), Office.CHAIR);
  }

  private static Actor allow(boolean allowed, Actor actor, String whoMay) {
    if (!allowed) {
      throw new NotAllowed(whoMay);
    }
    return actor;
  }
}
