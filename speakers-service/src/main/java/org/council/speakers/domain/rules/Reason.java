package org.council.speakers.domain.rules;

import org.council.platform.procedure.Refusal;

/**
 * Why one who waits stands where it stands.
 *
 * @param facts the facts that the rule was applied to, in a sentence
 */
public record Reason(SpeakersRule rule, String facts) {

  /** What meets one who is called although another stands before it for this reason. */
  public Refusal refusal() {
    return new Refusal(rule, facts);
  }
}
