package org.council.platform.rest;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
   * The methods of a path, of all classes that have it; none where the classes that begin like it
   * have no such path, and nothing where no class begins like it.
   *
   * @param path decoded as far as the framework does before it looks
   */
  Optional<SortedSet<String>> at(String path) {
    List<RequestMatch<InitialMatch>> classes = classesAt(path);
    return classes.isEmpty() ? Optional.empty() : Optional.of(below(classes));
  }

  /**
   * Whether a path is there, and does not know the method. Where several classes begin like it, the
   * framework asks one after the other, and the last one for all.
   */
  boolean isOnlyWrongAt(String path, String method) {
    return at(path).filter(known -> !known.isEmpty() && !known.contains(method)).isPresent();
  }

  /** In the order in which the framework looks; it goes on to the next from each of them once. */
  private static List<RequestMatch<InitialMatch>> classesAt(String path) {
    RequestMapper<InitialMatch> mapper =
        new RequestMapper<>(ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
    Set<InitialMatch> seen = new HashSet<>();
    return Stream.iterate(
            mapper.map(path), Objects::nonNull, last -> mapper.continueMatching(path, last))
        .takeWhile(match -> seen.add(match.value))
        .toList();
  }

  private static SortedSet<String> below(List<RequestMatch<InitialMatch>> classes) {
    SortedSet<String> methods = new TreeSet<>();
    classes.forEach(match -> addBelow(match, methods));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    if (!methods.isEmpty()) {
      methods.add(HttpMethod.OPTIONS);
    }
    return methods;
  }

  private static void addBelow(RequestMatch<InitialMatch> match, SortedSet<String> methods) {
    String rest = match.remaining.isEmpty() ? "/" : match.remaining;
    Stream.of(match.value.handlers)
        .filter(ClassRoutingHandler.class::isInstance)
        .map(handler -> ((ClassRoutingHandler) handler).getMappers())
        .forEach(mappers -> addAll(mappers, rest, methods));
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
