package org.council.platform.rulebook;

/** A rule book cannot be applied as it is written. A service that has one does not start. */
public final class RuleBookFault extends IllegalStateException {

  RuleBookFault(String fault) {
    super("Rule books: " + fault);
  }

  RuleBookFault(String file, String fault, Throwable cause) {
    super("Rule books, %s: %s".formatted(file, fault), cause);
  }
}
