package org.council.platform.rest;

/**
 * The kinds of errors that are no rule of procedure: their status, their name on the wire and what
 * they mean.
 */
public enum ProblemKind {
  INVALID_INPUT(
      400,
      "invalid-input",
      "A part of the request can never be accepted; errors[] names each field."),
  NOT_SIGNED_IN(
      401, "not-signed-in", "This needs a bearer token, and there was none or it is not valid."),
  NOT_ALLOWED(403, "not-allowed", "The caller is known and may not do this."),
  NOT_FOUND(404, "not-found", "There is no such thing, or the caller may not see it."),
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "The resource does not know this method."),
  NOT_ACCEPTABLE(406, "not-acceptable", "The resource has none of the media types asked for."),
  ALREADY_STANDS(409, "already-stands", "What is to be made stands already."),
  REQUEST_STILL_RUNNING(
      409, "request-still-running", "The first request with this key is not answered yet."),
  EVENT_PARKED(
      409, "event-parked", "An event that was to be waited for is parked until an operator acts."),
  NOT_NEXT(409, "not-next", "Earlier parked events of its subject wait before this one."),
  WAITS_NO_LONGER(
      409,
      "waits-no-longer",
      "The parked event was replayed or released before; nothing was done."),
  UNREADABLE_EVENT(409, "unreadable-event", "What is parked is no event: it can only be released."),
  STALE(412, "stale", "The resource has changed since the version that If-Match names."),
  TOO_LARGE(413, "too-large", "The request, or what would be announced of it, is too large."),
  URI_TOO_LONG(414, "uri-too-long", "The path with its query is too long to be read here."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "unsupported-media-type", "The body is not of a media type that is read here."),
  KEY_OF_ANOTHER_REQUEST(
      422, "key-of-another-request", "The idempotency key was used for another request."),
  TOO_EARLY(
      425,
      "too-early",
      "Something is not known here yet; the same request may succeed after Retry-After."),
  PRECONDITION_REQUIRED(
      428,
      "precondition-required",
      "The act must say what it expects, as of the version that was seen."),
  INTERNAL(
      500,
      "internal",
      "Something went wrong here, and an act may or may not have been done; the operators can find"
          + " it under the trace id."),
  UNAVAILABLE(
      503,
      "unavailable",
      "Something this service needs is away, and an act may or may not have been done; try again"
          + " after Retry-After, an act under the same Idempotency-Key.");

  private final int status;
  private final String id;
  private final String text;

  ProblemKind(int status, String id, String text) {
    this.status = status;
    this.id = id;
    this.text = text;
  }

  public int status() {
    return status;
  }

  public String id() {
    return id;
  }

  public String text() {
    return text;
  }

  /** The kind for a status that the framework has chosen. */
  static ProblemKind ofStatus(int status) {
    for (ProblemKind kind : values()) {
      if (kind.status == status) {
        return kind;
      }
    }
    return status < 500 ? INVALID_INPUT : INTERNAL;
  }
}
