package org.council.speakers.domain.rules;

import org.council.platform.procedure.Rule;

/**
 * A rule of the floor as it is cited under a rule book that says itself where it is written.
 *
 * @param citation the rule book, and what it says
 */
record CitedRule(SpeakersRule rule, String citation) implements Rule {

  @Override
  public String id() {
    return rule.id();
  }

  @Override
  public String text() {
    return rule.text();
  }
}
