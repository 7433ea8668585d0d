package org.council.minutes.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.council.minutes.domain.RecordFact;
import org.council.minutes.domain.RuleBook;
import org.council.minutes.persistence.Facts;
import org.council.platform.follow.Followed;
import org.council.platform.rulebook.RuleBookFault;
import org.council.platform.rulebook.RuleBooks;

/** Keeps what other services tell, until a record is composed of it. */
@ApplicationScoped
public class KeepingFacts {

  private final Facts facts;
  private final RuleBooks<RuleBook> ruleBooks;

  @Inject
  KeepingFacts(Facts facts, RuleBooks<RuleBook> ruleBooks) {
    this.facts = facts;
    this.ruleBooks = ruleBooks;
  }

  /**
   * Keeps what was told.
   *
   * @throws RuleBookFault when it names a rule book that is missing here
   */
  @Transactional
  public void keep(Followed<? extends RecordFact> followed) {
    Optional.ofNullable(followed.data().rules()).ifPresent(ruleBooks::followed);
    facts.keep(followed);
  }
}
