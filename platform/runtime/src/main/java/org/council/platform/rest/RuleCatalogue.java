package org.council.platform.rest;

import java.util.List;
import org.council.platform.procedure.Rule;

/** The rules that a service applies, in its list order. Each service produces one as a bean. */
public record RuleCatalogue(List<Rule> rules) {

  public static RuleCatalogue of(Rule... rules) {
    return new RuleCatalogue(List.of(rules));
  }
}
