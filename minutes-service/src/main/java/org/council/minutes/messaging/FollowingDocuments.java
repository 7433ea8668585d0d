package org.council.minutes.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.council.minutes.application.KeepingFacts;
import org.council.minutes.persistence.FactTypes;
import org.council.platform.follow.Following;
import org.council.platform.follow.Reactions;

/** Follows documents-service. */
@ApplicationScoped
public class FollowingDocuments implements Following {

  private final Reactions reactions = new Reactions();

  @Inject
  FollowingDocuments(KeepingFacts keeping) {
    FactTypes.ofDocuments().forEach((type, fact) -> reactions.on(type, fact, keeping::keep));
  }

  @Override
  public Reactions reactions() {
    return reactions;
  }
}
