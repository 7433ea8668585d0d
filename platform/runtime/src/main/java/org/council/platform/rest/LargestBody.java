package org.council.platform.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * A request whose body is larger than any may be is answered with a problem before the body is
 * read, and nothing more of it is ({@link UnreadBody}): a client that is still sending over HTTP/1
 * may see a broken connection in place of the answer. One that does not say how large it is is
 * counted while it is read ({@link ReadableBody}); the framework, which would end it without a
 * word, only ends what nobody counts, later.
 */
@ApplicationScoped
class LargestBody {

  private final long largest;

  @Inject
  LargestBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
    this.largest = largest.asLongValue();
  }

  void guard(@Observes Router router) {
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::look);
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::leaveToUs);
  }

  private void look(RoutingContext context) {
    if (isTooLarge(context.request())) {
      refuse(context);
    } else {
      context.next();
    }
  }

  /** The framework has told its limit to who reads the body. */
  private void leaveToUs(RoutingContext context) {
    if (context.get(VertxInputStream.MAX_REQUEST_SIZE_KEY) != null) {
      context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, 2 * largest);
    }
    context.next();
  }

  private boolean isTooLarge(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && Long.parseLong(length) > largest;
  }

  private void refuse(RoutingContext context) {
    UnreadBody.endBehindTheAnswer(context);
    EarlyProblems.answer(context, ProblemKind.TOO_LARGE, BodyTooLarge.saying(largest));
  }
}
