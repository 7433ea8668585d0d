package org.council.platform.rest;

import static io.vertx.core.http.HttpHeaders.CLOSE;
import static io.vertx.core.http.HttpHeaders.CONNECTION;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * What a client goes on sending of a body that is not read to its end: it is no other request, and
 * nobody waits for it.
 */
final class UnreadBody {

  /** The answer is whole, and only the rest of the request is not wanted (RFC 9113, 8.1). */
  private static final long NO_ERROR = 0;

  private UnreadBody() {}

  /**
   * Ends it behind the answer that is to come. Over HTTP/1 the connection is closed, with
   * everything else that goes over it. Over HTTP/2 only this request's stream ends; an answer with
   * a header about its connection would be malformed there (RFC 9113, 8.2.2).
   */
  static void endBehindTheAnswer(RoutingContext context) {
    if (context.request().version() == HttpVersion.HTTP_2) {
      context.addEndHandler(_ -> context.response().reset(NO_ERROR));
    } else {
      context.response().putHeader(CONNECTION, CLOSE);
      context.addEndHandler(_ -> context.request().connection().close());
    }
  }
}
