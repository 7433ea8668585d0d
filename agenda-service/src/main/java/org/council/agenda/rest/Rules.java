package org.council.agenda.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.council.agenda.domain.AgendaRule;
import org.council.platform.rest.RuleCatalogue;

/** The rules that are explained at {@code /v1/problems/{id}}. */
@ApplicationScoped
class Rules {

  @Produces
  RuleCatalogue rules() {
    return RuleCatalogue.of(AgendaRule.values());
  }
}
