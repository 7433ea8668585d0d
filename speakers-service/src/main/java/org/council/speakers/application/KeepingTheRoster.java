package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Body;
import org.council.speakers.domain.roster.BodyId;
import org.council.speakers.domain.roster.Category;
import org.council.speakers.domain.roster.CouncilSession;
import org.council.speakers.domain.roster.Delegation;
import org.council.speakers.domain.roster.DelegationId;
import org.council.speakers.domain.roster.Office;
import org.council.speakers.domain.roster.Participant;
import org.council.speakers.domain.roster.ParticipantId;
import org.council.speakers.domain.roster.Seat;
import org.council.speakers.persistence.Bodies;
import org.council.speakers.persistence.Delegations;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.Participants;
import org.council.speakers.persistence.Sessions;

/** Keeps what agenda says of sessions, bodies, and those who take part. */
@ApplicationScoped
public class KeepingTheRoster {

  private final Sessions sessions;
  private final Bodies bodies;
  private final Delegations delegations;
  private final Participants participants;
  private final ListsOfSpeakers lists;

  @Inject
  KeepingTheRoster(
      Sessions sessions,
      Bodies bodies,
      Delegations delegations,
      Participants participants,
      ListsOfSpeakers lists) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.delegations = delegations;
    this.participants = participants;
    this.lists = lists;
  }

  /** A session was convened. */
  @Transactional
  public void convened(CouncilSession session) {
    sessions.persist(session);
  }

  /** A body was established. */
  @Transactional
  public void established(BodyId id, String rules) {
    bodies
        .findByIdOptional(id)
        .ifPresentOrElse(known -> known.follows(rules), () -> bodies.persist(new Body(id, rules)));
  }

  /** A delegation was entered in the roster, or its category changed. */
  @Transactional
  public void registered(DelegationId id, Category category) {
    delegations
        .findByIdOptional(id)
        .ifPresentOrElse(
            known -> known.takesPartAs(category),
            () -> delegations.persist(new Delegation(id, category)));
  }

  /** A participant was entered in the roster, or its entry changed. */
  @Transactional
  public void registered(
      ParticipantId id, Office office, String delegation, Attendance attendance, Seat seat) {
    participants
        .findByIdOptional(id)
        .ifPresentOrElse(
            known -> known.isRegisteredAs(office, delegation, attendance, seat),
            () -> participants.persist(new Participant(id, office, delegation, attendance, seat)));
  }

  /**
   * A participant came into the room or left it: it counts at once in the lists it waits in. Where
   * it is just being put on one, that is done first.
   */
  @Transactional
  public void attends(ParticipantId id, Attendance attendance, Instant at) {
    participants.forChange(id).ifPresent(participant -> participant.attends(attendance));
    lists.waitedOnBy(id.session(), id.participant()).stream()
        .map(lists::knownForChange)
        .forEach(list -> changed(list, id.participant(), attendance, at));
  }

  private void changed(ListOfSpeakers list, String participant, Attendance attendance, Instant at) {
    list.told().attendanceChanged(participant, attendance, at);
    lists.save(list);
  }
}
