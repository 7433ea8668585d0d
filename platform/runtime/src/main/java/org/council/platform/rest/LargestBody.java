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
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A request whose body is larger than any may be is answered with a problem before the body is
 * read. Then the connection is closed, with everything else that goes over it: a client that is
 * still sending may see a broken connection in place of the answer. The framework, which would
 * answer without a word, still ends one that does not say how large it is.
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
  }

  private void look(RoutingContext context) {
    if (isTooLarge(context.request())) {
      refuse(context);
    } else {
      context.next();
    }
  }

  private boolean isTooLarge(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && Long.parseLong(length) > largest;
  }

  /** What the client goes on sending is no other request. */
  private void refuse(RoutingContext context) {
    ProblemKind kind = ProblemKind.TOO_LARGE;
    String detail = "A body has %d bytes at most.".formatted(largest);
    context
        .response()
        .setStatusCode(kind.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .endHandler(_ -> context.request().connection().close());
    context.json(Problem.of(kind, detail, context.request().path(), List.of()));
  }
}
