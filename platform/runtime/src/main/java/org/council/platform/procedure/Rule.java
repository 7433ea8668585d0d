package org.council.platform.procedure;

/**
 * A rule of procedure: one enum constant per rule in each service's rule list. A guard is one line
 * that names it:
 *
 * <pre>{@code LIST_IS_CLOSED.unless(list.isOpen(), "the list was closed at %s", closedAt);}</pre>
 *
 * Of several rules broken, the first in the service's list is the one cited: a command checks its
 * rules in list order.
 */
public interface Rule {

  /**
   * Its id, {@code spk-07}: the problem type a client sees, the row in the README and the name of
   * its test.
   */
  String id();

  /** Where the rule is written, or that no source was found. */
  String citation();

  /** The rule in one sentence, as a client may read it. */
  String text();

  /**
   * Refuses unless the rule is kept.
   *
   * @param kept whether the rule is kept
   * @param facts a format string naming the facts that broke it, shown to the client
   * @throws Refusal citing this rule
   */
  default void unless(boolean kept, String facts, Object... arguments) {
    if (!kept) {
      throw new Refusal(this, facts.formatted(arguments));
    }
  }
}
