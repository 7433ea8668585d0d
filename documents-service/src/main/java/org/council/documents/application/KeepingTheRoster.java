package org.council.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.council.documents.domain.Category;
import org.council.documents.domain.CouncilSession;
import org.council.documents.domain.Delegation;
import org.council.documents.domain.DelegationId;
import org.council.documents.persistence.Delegations;
import org.council.documents.persistence.Sessions;

/** Keeps what agenda says of sessions and of the delegations that take part. */
@ApplicationScoped
public class KeepingTheRoster {

  private final Sessions sessions;
  private final Delegations delegations;

  @Inject
  KeepingTheRoster(Sessions sessions, Delegations delegations) {
    this.sessions = sessions;
    this.delegations = delegations;
  }

  /** A session was convened. */
  @Transactional
  public void convened(
      String session, String rules, List<String> languages, boolean enteredAfterTheFact) {
    sessions.persist(new CouncilSession(session, rules, languages, enteredAfterTheFact));
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
}
