package org.council.platform.rest;

/**
 * A precondition that does not hold: {@code 412}, or {@code 428} where one is needed and was not
 * sent.
 */
final class StaleVersion extends RuntimeException {

  private final ProblemKind kind;

  private StaleVersion(ProblemKind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static StaleVersion changed(String wanted, String now) {
    return new StaleVersion(
        ProblemKind.STALE, "If-Match is %s and the version now is %s.".formatted(wanted, now));
  }

  static StaleVersion required() {
    return new StaleVersion(
        ProblemKind.PRECONDITION_REQUIRED, "Send If-Match with the ETag that was seen.");
  }

  ProblemKind kind() {
    return kind;
  }
}
