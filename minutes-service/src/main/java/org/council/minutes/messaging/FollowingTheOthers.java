package org.council.minutes.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.council.minutes.application.KeepingFacts;
import org.council.minutes.domain.RecordFact;
import org.council.minutes.persistence.FactTypes;
import org.council.platform.follow.Following;
import org.council.platform.follow.Reactions;

/** Follows agenda-service, documents-service and speakers-service: keeps what each tells. */
@ApplicationScoped
public class FollowingTheOthers implements Following {

  private final KeepingFacts keeping;
  private final Reactions reactions = new Reactions();

  @Inject
  FollowingTheOthers(KeepingFacts keeping) {
    this.keeping = keeping;
    keepEach(FactTypes.ofAgenda());
    keepEach(FactTypes.ofDocuments());
    keepEach(FactTypes.ofSpeakers());
  }

  private <F extends RecordFact> void keepEach(Map<String, Class<? extends F>> facts) {
    facts.forEach((type, fact) -> reactions.on(type, fact, keeping::keep));
  }

  @Override
  public Reactions reactions() {
    return reactions;
  }
}
