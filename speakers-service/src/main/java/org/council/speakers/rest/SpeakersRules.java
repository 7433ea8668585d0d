package org.council.speakers.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.council.platform.rest.RuleCatalogue;
import org.council.speakers.domain.rules.SpeakersRule;

/** Shows the rules of this service at {@code /v1/problems}. */
@ApplicationScoped
public class SpeakersRules {

  @Produces
  RuleCatalogue rules() {
    return RuleCatalogue.of(SpeakersRule.values());
  }
}
