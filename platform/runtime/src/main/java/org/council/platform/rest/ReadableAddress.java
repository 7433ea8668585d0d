package org.council.platform.rest;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.rest.Problem.FieldError;

/**
 * A request whose address cannot be read, or is too long, is answered with a problem before anybody
 * looks for what it addresses: the framework would end it with an empty answer, or read something
 * else into it.
 */
@ApplicationScoped
class ReadableAddress {

  /**
   * So many characters have path and query at most; every server is to read as many (RFC 9110,
   * 4.1).
   */
  private static final int LONGEST = 8000;

  /** Before all who compare the path with theirs. */
  void guard(@Observes Router router) {
    router
        .route()
        .order(Integer.MIN_VALUE)
        .handler(ReadableAddress::look)
        .failureHandler(ReadableAddress::tell);
  }

  /** What the framework has given up already: it has seen neither a host nor a path. */
  private static void tell(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.authority() == null) {
      FieldError host = new FieldError(HttpHeaders.HOST, "is absent");
      EarlyProblems.answer(context, ProblemKind.INVALID_INPUT, "Host is absent.", List.of(host));
    } else if (request.path() == null || !request.path().startsWith("/")) {
      String detail = "There is no " + request.uri();
      EarlyProblems.answer(context, ProblemKind.NOT_FOUND, detail, List.of());
    } else {
      context.next();
    }
  }

  private static void look(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.uri().length() > LONGEST) {
      String detail = "Path and query have %d characters at most.".formatted(LONGEST);
      EarlyProblems.answer(context, ProblemKind.URI_TOO_LONG, detail, List.of());
      return;
    }
    List<FieldError> wrong =
        Stream.of(wrong("path", request.path()), wrong("query", request.query()))
            .flatMap(Optional::stream)
            .toList();
    if (wrong.isEmpty()) {
      context.next();
    } else {
      String detail = "The address cannot be read.";
      EarlyProblems.answer(context, ProblemKind.INVALID_INPUT, detail, wrong);
    }
  }

  private static Optional<FieldError> wrong(String part, String encoded) {
    return Optional.ofNullable(encoded)
        .flatMap(PercentEncoding::whatIsWrong)
        .map(why -> new FieldError(part, why));
  }
}
