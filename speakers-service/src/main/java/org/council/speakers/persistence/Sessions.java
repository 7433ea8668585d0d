package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.roster.CouncilSession;

/** The sessions that agenda has convened. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<CouncilSession, String> {

  /**
   * A session that an act cannot do without.
   *
   * @throws NotYetKnown when agenda has not told of it
   */
  public CouncilSession known(String symbol) {
    return findByIdOptional(symbol).orElseThrow(() -> new NotYetKnown("Session " + symbol));
  }
}
