package org.council.documents.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.council.documents.domain.DocumentsRule;
import org.council.platform.rest.RuleCatalogue;

/** Shows the rules of this service at {@code /v1/problems}. */
@ApplicationScoped
public class DocumentsRules {

  @Produces
  RuleCatalogue rules() {
    return RuleCatalogue.of(DocumentsRule.values());
  }
}
