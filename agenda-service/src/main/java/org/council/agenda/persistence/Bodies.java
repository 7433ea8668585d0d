package org.council.agenda.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.council.agenda.domain.session.Body;

/** The bodies of all sessions. */
@ApplicationScoped
public class Bodies extends ListedEntries<Body> {

  public Bodies() {
    super(Body.class);
  }
}
