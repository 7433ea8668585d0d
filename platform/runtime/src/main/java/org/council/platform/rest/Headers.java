package org.council.platform.rest;

/** The headers that the suite gives a meaning to. */
public final class Headers {

  /** On an answer: the last event the act has announced, {@code <service>/<id>}. */
  public static final String EVENT_ID = "Event-Id";

  /** On a request: events that must be known here before it is answered, a comma-separated list. */
  public static final String AFTER_EVENT = "After-Event";

  /** On a writing request: the client's name for this very attempt, kept 24 hours. */
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  /** On an answer: it was given before under the same key, and nothing was done again. */
  public static final String REPLAYED = "Idempotency-Replayed";

  private Headers() {}
}
