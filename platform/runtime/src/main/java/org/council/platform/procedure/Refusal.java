package org.council.platform.procedure;

/**
 * An act refused by a rule of procedure: the one exception that a client sees as {@code 409} with
 * the rule cited.
 */
public final class Refusal extends RuntimeException {

  private final transient Rule rule;

  /**
   * @param rule the rule that refuses
   * @param facts the facts that broke it, in a sentence for the client
   */
  public Refusal(Rule rule, String facts) {
    super(facts);
    this.rule = rule;
  }

  public Rule rule() {
    return rule;
  }
}
