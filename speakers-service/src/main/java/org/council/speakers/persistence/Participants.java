package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.council.speakers.domain.roster.Participant;
import org.council.speakers.domain.roster.ParticipantId;

/** The participants of all sessions. */
@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, ParticipantId> {

  private static final String WITH_DELEGATION_AND_SESSION =
      "select p, d, s from Participant p"
          + " left join Delegation d on d.id.session = p.id.session and d.id.delegation = p.delegation"
          + " left join CouncilSession s on s.symbol = p.id.session where p.id = :id";

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
}
