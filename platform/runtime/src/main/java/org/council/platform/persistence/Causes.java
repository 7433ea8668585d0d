package org.council.platform.persistence;

import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is behind a failure. A commit that got no answer is told by the transaction manager as a
 * rollback, with the reason only suppressed.
 */
final class Causes {

  private Causes() {}

  /** Whether the failure, or one behind it however deep, is such a one. */
  static boolean anyOf(Throwable failure, Predicate<Throwable> such) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause ->
            such.test(cause)
                || Stream.of(cause.getSuppressed())
                    .anyMatch(suppressed -> anyOf(suppressed, such)));
  }
}
