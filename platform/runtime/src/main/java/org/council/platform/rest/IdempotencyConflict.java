package org.council.platform.rest;

/** A key that was used for something else, or whose first request still runs. */
final class IdempotencyConflict extends RuntimeException {

  private final ProblemKind kind;

  private IdempotencyConflict(ProblemKind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static IdempotencyConflict stillRunning() {
    return new IdempotencyConflict(
        ProblemKind.REQUEST_STILL_RUNNING,
        "The first request with this " + Headers.IDEMPOTENCY_KEY + " still runs.");
  }

  static IdempotencyConflict otherRequest() {
    return new IdempotencyConflict(
        ProblemKind.KEY_OF_ANOTHER_REQUEST,
        "This " + Headers.IDEMPOTENCY_KEY + " belongs to another request; this one was not done.");
  }

  ProblemKind kind() {
    return kind;
  }

  /** Whether the same request may succeed later. */
  boolean passes() {
    return kind == ProblemKind.REQUEST_STILL_RUNNING;
  }
}
