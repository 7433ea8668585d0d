package org.council.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.council.platform.rest.Problem.FieldError;

/**
 * A precondition that does not hold: {@code 412}, or {@code 428} where one is needed and was not
 * sent.
 */
final class StaleVersion extends RuntimeException {

  private final ProblemKind kind;
  private final List<FieldError> errors;

  private StaleVersion(ProblemKind kind, String message, List<FieldError> errors) {
    super(message);
    this.kind = kind;
    this.errors = errors;
  }

  static StaleVersion changed(String wanted, String now) {
    return new StaleVersion(
        ProblemKind.STALE,
        "If-Match is %s and the version now is %s.".formatted(wanted, now),
        List.of());
  }

  static StaleVersion absent(String wanted) {
    return new StaleVersion(
        ProblemKind.STALE, "If-Match is %s and nothing stands there.".formatted(wanted), List.of());
  }

  static StaleVersion required(String otherwise) {
    return new StaleVersion(
        ProblemKind.PRECONDITION_REQUIRED,
        "Say what is expected: in %s, or with the version that was seen in If-Match."
            .formatted(otherwise),
        List.of(
            new FieldError(otherwise, "is absent"),
            new FieldError(HttpHeaders.IF_MATCH, "is absent")));
  }

  ProblemKind kind() {
    return kind;
  }

  /** What is absent; empty for a version that is stale. */
  List<FieldError> errors() {
    return errors;
  }
}
