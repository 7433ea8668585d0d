package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.agenda.MeetingId;

/** The floors of all meetings. Who needs a floor and a list takes the floor first. */
@ApplicationScoped
public class MeetingFloors implements PanacheRepositoryBase<MeetingFloor, MeetingId> {

  /** Loads a floor under a row lock held until the transaction ends. */
  public Optional<MeetingFloor> forChange(MeetingId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * As {@link #forChange}, for one that an act cannot do without.
   *
   * @throws NotYetKnown when agenda has not told of the meeting
   */
  public MeetingFloor knownForChange(MeetingId id) {
    return forChange(id).orElseThrow(() -> new NotYetKnown("Meeting " + id));
  }
}
