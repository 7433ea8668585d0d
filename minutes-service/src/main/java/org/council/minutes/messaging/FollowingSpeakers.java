package org.council.minutes.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.council.minutes.application.KeepingFacts;
import org.council.minutes.persistence.FactTypes;
import org.council.platform.follow.Following;
import org.council.platform.follow.Reactions;

/** Follows speakers-service. */
@ApplicationScoped
public class FollowingSpeakers implements Following {

  private final Reactions reactions = new Reactions();

  @Inject
  FollowingSpeakers(KeepingFacts keeping) {
    FactTypes.ofSpeakers().forEach((type, fact) -> reactions.on(type, fact, keeping::keep));
  }

  @Override
  public Reactions reactions() {
    return reactions;
  }
}
