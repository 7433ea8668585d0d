package org.council.platform.rest;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
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

  /** By this the framework is told not to look whether an address is one. */
  private static final String LEFT_TO_US = "vertx.disableURIValidation";

  /**
   * Before the framework has anything that serves: it would end what is no address before anybody
   * here sees it. All that it would end is told here.
   */
  void takeOver(@Observes @Initialized(ApplicationScoped.class) Object start) {
    System.setProperty(LEFT_TO_US, Boolean.TRUE.toString());
  }

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
    List<FieldError> wrong = whatIsWrong(request);
    if (wrong.isEmpty()) {
      context.next();
    } else {
      String detail = "The address cannot be read.";
      EarlyProblems.answer(context, ProblemKind.INVALID_INPUT, detail, wrong);
    }
  }

  private static List<FieldError> whatIsWrong(HttpServerRequest request) {
    List<FieldError> encoding =
        Stream.of(wrong("path", request.path()), wrong("query", request.query()))
            .flatMap(Optional::stream)
            .toList();
    return encoding.isEmpty() ? otherwise(request.uri()).stream().toList() : encoding;
  }

  private static Optional<FieldError> wrong(String part, String encoded) {
    return Optional.ofNullable(encoded)
        .flatMap(PercentEncoding::whatIsWrong)
        .map(why -> new FieldError(part, why));
  }

  /** What else the framework would not take for an address: a brace that stands for itself. */
  private static Optional<FieldError> otherwise(String address) {
    try {
      new URI(address);
      return Optional.empty();
    } catch (URISyntaxException e) {
      int query = address.indexOf('?');
      String part = query < 0 || e.getIndex() < query ? "path" : "query";
      String why = "is not written as RFC 3986 says, from character %d of the address on";
      return Optional.of(new FieldError(part, why.formatted(e.getIndex() + 1)));
    }
  }
}
