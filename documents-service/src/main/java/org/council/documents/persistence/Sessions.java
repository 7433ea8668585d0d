package org.council.documents.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.council.documents.domain.CouncilSession;
import org.council.platform.procedure.NotYetKnown;

/** The sessions that agenda has convened. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<CouncilSession, String> {

  /**
   * Takes the session's row until the transaction ends, if the session is known: documents of one
   * session are changed one act after the other, so that two who name a new document at once cannot
   * both make it.
   */
  public Optional<CouncilSession> hold(String symbol) {
    return findByIdOptional(symbol, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * As {@link #hold}, for an act that cannot do without the session.
   *
   * @throws NotYetKnown when agenda has not told of it
   */
  public CouncilSession held(String symbol) {
    return hold(symbol).orElseThrow(() -> new NotYetKnown("Session " + symbol));
  }
}
