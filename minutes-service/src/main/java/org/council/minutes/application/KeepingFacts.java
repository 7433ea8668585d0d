package org.council.minutes.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.council.minutes.domain.RecordFact;
import org.council.minutes.persistence.Facts;
import org.council.platform.follow.Followed;

/** Keeps what other services tell, until a record is composed of it. */
@ApplicationScoped
public class KeepingFacts {

  private final Facts facts;

  @Inject
  KeepingFacts(Facts facts) {
    this.facts = facts;
  }

  @Transactional
  public void keep(Followed<? extends RecordFact> followed) {
    facts.keep(followed);
  }
}
