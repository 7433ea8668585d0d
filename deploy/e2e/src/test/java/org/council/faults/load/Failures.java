package org.council.faults.load;

/**
 * Sendings that went wrong, whatever became of the act when it was sent again.
 *
 * @param withoutAnswer how many got no answer
 * @param serverErrors how many were answered with a 5xx
 */
public record Failures(int withoutAnswer, int serverErrors) {

  /** Those that were not there before. */
  public Failures since(Failures before) {
    return new Failures(withoutAnswer - before.withoutAnswer, serverErrors - before.serverErrors);
  }

  public int all() {
    return withoutAnswer + serverErrors;
  }
}
