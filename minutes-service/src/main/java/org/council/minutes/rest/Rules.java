package org.council.minutes.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.council.minutes.domain.MinutesRule;
import org.council.platform.rest.RuleCatalogue;

/** Shows the rules of this service under {@code /v1/problems}. */
@ApplicationScoped
class Rules {

  @Produces
  RuleCatalogue rules() {
    return RuleCatalogue.of(MinutesRule.values());
  }
}
