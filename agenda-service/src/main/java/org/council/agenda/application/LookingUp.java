package org.council.agenda.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Function;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.session.Body;
import org.council.agenda.domain.session.Delegation;
import org.council.agenda.domain.session.Listed;
import org.council.agenda.domain.session.Participant;
import org.council.agenda.domain.session.Session;
import org.council.agenda.persistence.Bodies;
import org.council.agenda.persistence.Delegations;
import org.council.agenda.persistence.ListedEntries;
import org.council.agenda.persistence.Meetings;
import org.council.agenda.persistence.Participants;
import org.council.agenda.persistence.Sessions;

/**
 * Reading what stands. What is found is shown inside the Hibernate session that found it: every
 * method takes the function that shows it. No transaction is begun: it would see what was committed
 * between two selects all the same, and cost a round trip to end it.
 *
 * <p>Lists take one entry more than asked for, so that the page knows whether there is a next one.
 * What does not stand, the session of a list included, is {@link
 * org.council.platform.procedure.NoSuch}.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class LookingUp {

  private final Sessions sessions;
  private final Bodies bodies;
  private final Delegations delegations;
  private final Participants participants;
  private final Meetings meetings;

  @Inject
  LookingUp(
      Sessions sessions,
      Bodies bodies,
      Delegations delegations,
      Participants participants,
      Meetings meetings) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.delegations = delegations;
    this.participants = participants;
    this.meetings = meetings;
  }

  public <V> V session(String symbol, Function<Session, V> show) {
    return show.apply(sessions.standing(symbol));
  }

  /** At most {@code limit + 1} sessions after a symbol. */
  public <V> List<V> sessions(String after, int limit, Function<Session, V> show) {
    return sessions.after(after, limit + 1).stream().map(show).toList();
  }

  public <V> V body(String session, String code, Function<Body, V> show) {
    return show.apply(bodies.standing(session, code));
  }

  public <V> List<V> bodies(String session, int after, int limit, Function<Body, V> show) {
    return listed(bodies, session, after, limit, show);
  }

  public <V> V delegation(String session, String code, Function<Delegation, V> show) {
    return show.apply(delegations.standing(session, code));
  }

  public <V> List<V> delegations(
      String session, int after, int limit, Function<Delegation, V> show) {
    return listed(delegations, session, after, limit, show);
  }

  public <V> V participant(String session, String id, Function<Participant, V> show) {
    return show.apply(participants.standing(session, id));
  }

  public <V> List<V> participants(
      String session, int after, int limit, Function<Participant, V> show) {
    return listed(participants, session, after, limit, show);
  }

  public <V> V meeting(String session, String label, Function<Meeting, V> show) {
    return show.apply(meetings.standing(session, label));
  }

  public <V> List<V> meetings(String session, int after, int limit, Function<Meeting, V> show) {
    return listed(meetings, session, after, limit, show);
  }

  private <T extends Listed, V> List<V> listed(
      ListedEntries<T> list, String session, int after, int limit, Function<T, V> show) {
    sessions.standing(session);
    return list.after(session, after, limit + 1).stream().map(show).toList();
  }
}
