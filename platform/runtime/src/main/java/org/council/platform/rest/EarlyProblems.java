package org.council.platform.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.council.platform.rest.Problem.FieldError;

/**
 * Problems that are told before the framework looks for a resource, where no exception of a
 * resource could tell them.
 */
final class EarlyProblems {

  private EarlyProblems() {}

  /** Answers the request, which nobody else sees any more. */
  static void answer(RoutingContext context, ProblemKind kind, String detail) {
    answer(context, Problem.of(kind, detail, context.request().path(), List.of()));
  }

  /** The same where the address itself is wrong: it is not named as the place of the problem. */
  static void answer(
      RoutingContext context, ProblemKind kind, String detail, List<FieldError> errors) {
    answer(context, Problem.of(kind, detail, null, errors));
  }

  private static void answer(RoutingContext context, Problem problem) {
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    context.json(problem);
  }
}
