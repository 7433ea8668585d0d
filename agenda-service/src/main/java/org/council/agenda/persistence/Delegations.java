package org.council.agenda.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.council.agenda.domain.session.Delegation;

/** The delegations of all sessions. */
@ApplicationScoped
public class Delegations extends ListedEntries<Delegation> {

  public Delegations() {
    super(Delegation.class);
  }
}
