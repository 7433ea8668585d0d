package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.council.speakers.domain.roster.Office;
import org.council.speakers.domain.roster.Participant;
import org.council.speakers.domain.roster.ParticipantId;

/**
 * The participants of all sessions. In one act, and for one event, who needs a participant as it
 * stands and a list takes it first. Several events that are applied in one transaction break that
 * order: where they and an act wait for each other, the database ends one of the two, and it is
 * tried again, the act as a whole, the events one by one.
 */
@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, ParticipantId> {

  private static final String WITH_DELEGATION_AND_SESSION =
      "select p, d, s from Participant p"
          + " left join Delegation d on d.id.session = p.id.session and d.id.delegation = p.delegation"
          + " left join CouncilSession s on s.symbol = p.id.session where p.id = :id";

  private static final String OFFICES_HELD =
      "select distinct p.office from Participant p"
          + " where p.id.session = :session and p.office is not null";

  /**
   * A participant who acts. Its delegation and its session, which the act asks for next, come in
   * the same round trip.
   */
  public Optional<Participant> acting(ParticipantId id) {
    Object[] row =
        getEntityManager()
            .createQuery(WITH_DELEGATION_AND_SESSION, Object[].class)
            .setParameter("id", id)
            .getSingleResultOrNull();
    return Optional.ofNullable(row).map(found -> (Participant) found[0]);
  }

  /**
   * The same, as it stands until the act is done: what agenda tells of it meanwhile waits, and then
   * finds the request that was made. The lock costs a round trip of its own, for what is joined
   * from outside cannot be locked with it.
   */
  public Optional<Participant> actingAsItStands(ParticipantId id) {
    findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    return acting(id);
  }

  /** The offices that somebody holds at a session, each once. */
  public List<Office> officesHeldAt(String session) {
    return getEntityManager()
        .createQuery(OFFICES_HELD, Office.class)
        .setParameter("session", session)
        .getResultList();
  }

  /** Loads a participant under a row lock held until the transaction ends. */
  public Optional<Participant> forChange(ParticipantId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
