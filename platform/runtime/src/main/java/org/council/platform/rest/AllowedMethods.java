package org.council.platform.rest;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/**
 * Which methods a path knows: told by what the framework itself would find under each of them. It
 * would answer {@code OPTIONS} with those of a whole class, and {@code 405} with none.
 */
@ApplicationScoped
class AllowedMethods {

  /** Before the resources, behind who looks at every request. */
  void answerOptions(@Observes Router router) {
    router.options().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(this::options);
  }

  private void options(RoutingContext context) {
    Optional<SortedSet<String>> methods = at(context.normalizedPath());
    if (methods.isEmpty()) {
      context.next();
    } else if (methods.get().isEmpty()) {
      String detail = "There is no " + context.request().path();
      EarlyProblems.answer(context, ProblemKind.NOT_FOUND, detail);
    } else {
      context
          .response()
          .setStatusCode(204)
          .putHeader(HttpHeaders.ALLOW, String.join(", ", methods.get()))
          .end();
    }
  }

  /**
   * The methods of a path, none where its resources have no such path, and nothing where no
   * resource begins like it.
   *
   * @param path decoded as far as the framework does before it looks
   */
  Optional<SortedSet<String>> at(String path) {
    RequestMatch<InitialMatch> resource =
        new RequestMapper<>(ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers())
            .map(path);
    return Optional.ofNullable(resource).map(AllowedMethods::below);
  }

  private static SortedSet<String> below(RequestMatch<InitialMatch> resource) {
    SortedSet<String> methods = new TreeSet<>();
    String rest = resource.remaining.isEmpty() ? "/" : resource.remaining;
    Stream.of(resource.value.handlers)
        .filter(ClassRoutingHandler.class::isInstance)
        .map(handler -> ((ClassRoutingHandler) handler).getMappers())
        .forEach(mappers -> addAll(mappers, rest, methods));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    if (!methods.isEmpty()) {
      methods.add(HttpMethod.OPTIONS);
    }
    return methods;
  }

  /** What stands under no method is a sub-resource. */
  private static void addAll(
      Map<String, RequestMapper<RuntimeResource>> mappers, String rest, SortedSet<String> methods) {
    mappers.forEach((method, mapper) -> {
      if (method != null && mapper.map(rest) != null) {
        methods.add(method);
      }
    });
  }
}
