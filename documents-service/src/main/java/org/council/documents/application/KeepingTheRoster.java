package org.council.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.council.documents.domain.Category;
import org.council.documents.domain.CouncilSession;
import org.council.documents.domain.Delegation;
import org.council.documents.domain.DelegationId;
import org.council.documents.domain.RuleBook;
import org.council.documents.persistence.Delegations;
import org.council.documents.persistence.Sessions;
import org.council.platform.procedure.Entering;
import org.council.platform.rulebook.RuleBookFault;
import org.council.platform.rulebook.RuleBooks;

/** Keeps what agenda says of sessions and of the delegations that take part. */
@ApplicationScoped
public class KeepingTheRoster {

  private final Sessions sessions;
  private final Delegations delegations;
  private final RuleBooks<RuleBook> ruleBooks;

  @Inject
  KeepingTheRoster(Sessions sessions, Delegations delegations, RuleBooks<RuleBook> ruleBooks) {
    this.sessions = sessions;
    this.delegations = delegations;
    this.ruleBooks = ruleBooks;
  }

  /**
   * A session was convened.
   *
   * @throws RuleBookFault when its rule book is missing here
   */
  @Transactional
  public void convened(String session, String rules, List<String> languages, Entering entering) {
    sessions.persist(new CouncilSession(session, ruleBooks.followed(rules), languages, entering));
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
