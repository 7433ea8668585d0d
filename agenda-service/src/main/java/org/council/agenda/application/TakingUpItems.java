package org.council.agenda.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.council.agenda.domain.meeting.Decision;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.meeting.Outcomes;
import org.council.agenda.domain.session.Roster;
import org.council.agenda.domain.session.Session;
import org.council.agenda.persistence.Bodies;
import org.council.agenda.persistence.Meetings;
import org.council.agenda.persistence.Sessions;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.rest.Preconditions;
import org.council.platform.time.Moments;

/** Opening the items of a meeting, deciding on them, closing them; for the one who presides. */
@ApplicationScoped
public class TakingUpItems {

  /** A decision with the meeting that took it. */
  public record Taken(Meeting meeting, Decision decision) {}

  private final Sessions sessions;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Rosters rosters;
  private final Authority authority;
  private final Preconditions preconditions;
  private final Moments moments;

  @Inject
  TakingUpItems(
      Sessions sessions,
      Bodies bodies,
      Meetings meetings,
      Rosters rosters,
      Authority authority,
      Preconditions preconditions,
      Moments moments) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.meetings = meetings;
    this.rosters = rosters;
    this.authority = authority;
    this.preconditions = preconditions;
    this.moments = moments;
  }

  /** Opens an item. */
  @Transactional
  public Meeting open(String symbol, String label, int number, OffsetDateTime at) {
    Act act = begin(symbol, label, at);
    var ofOtherMeetings = meetings.itemsOfOtherMeetings(act.meeting());
    act.meeting().openItem(number, act.session(), ofOtherMeetings, act.at());
    return saved(act.meeting());
  }

  /** Closes an item. */
  @Transactional
  public Meeting close(String symbol, String label, int number, OffsetDateTime at) {
    Act act = begin(symbol, label, at);
    act.meeting().closeItem(number, act.at());
    return saved(act.meeting());
  }

  /** Decides on an item. */
  @Transactional
  public Taken decide(
      String symbol, String label, int number, Outcomes outcomes, OffsetDateTime at) {
    Act act = begin(symbol, label, at);
    bodiesMustStand(symbol, outcomes);
    Decision decision =
        act.meeting().decide(number, outcomes, act.session(), act.roster(), act.at());
    return new Taken(saved(act.meeting()), decision);
  }

  private record Act(Session session, Meeting meeting, Roster roster, Instant at) {}

  private Act begin(String symbol, String label, OffsetDateTime at) {
    Session session = sessions.asItStays(symbol);
    Meeting meeting = meetings.standing(symbol, label);
    preconditions.expect(meeting);
    Roster roster = rosters.of(symbol);
    Actor actor = authority.presiding(meeting, roster);
    Instant when = moments.happened(at, session.entering(), actor);
    return new Act(session, meeting, roster, when);
  }

  private void bodiesMustStand(String symbol, Outcomes outcomes) {
    outcomes
        .bodiesReferredTo()
        .forEach((place, code) -> {
          if (bodies.find(symbol, code).isEmpty()) {
            throw new InvalidInput(
                "outcomes[%d].to".formatted(place), "no body %s in %s".formatted(code, symbol));
          }
        });
  }

  private Meeting saved(Meeting meeting) {
    meetings.save(meeting);
    return meeting;
  }
}
