package org.council.platform.rest;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.council.platform.procedure.InvalidInput;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A query names what its resource reads, and nothing else, and each once. A parameter whose name is
 * mistyped would be ignored, and the answer be one to another question than was asked. The
 * framework takes capitals for small letters in it, and what leads on from an answer would then
 * name it twice. One that is empty would be taken for one that is left out, or be said to be wrong
 * by whoever reads it, each in its own way.
 */
class QueryAsDeclared {

  private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void look(RoutingContext context, ResourceInfo resource) {
    if (context.request().query() == null) {
      return;
    }
    MultiMap given = context.queryParams();
    Set<String> known = declared.computeIfAbsent(resource.getResourceMethod(), QueryAsDeclared::of);
    given.forEach(parameter -> mustBeOneOf(known, parameter.getKey()));
    given.names().forEach(name -> mustComeOnce(name, given.getAll(name).size()));
    given.forEach(parameter -> mustSaySomething(parameter.getKey(), parameter.getValue()));
  }

  private static void mustBeOneOf(Set<String> known, String name) {
    if (!known.contains(name)) {
      throw new InvalidInput(
          name,
          known.isEmpty()
              ? "Nothing is asked here with a query."
              : "%s is not known here, only %s.".formatted(name, String.join(", ", known)));
    }
  }

  private static void mustComeOnce(String name, int times) {
    if (times > 1) {
      throw new InvalidInput(name, "%s comes %d times.".formatted(name, times));
    }
  }

  private static void mustSaySomething(String name, String value) {
    if (value.isBlank()) {
      throw new InvalidInput(name, "%s is empty.".formatted(name));
    }
  }

  private static Set<String> of(Method method) {
    Set<String> names = new TreeSet<>();
    Stream.of(method.getParameters())
        .flatMap(QueryAsDeclared::said)
        .map(element -> element.getAnnotation(QueryParam.class))
        .filter(Objects::nonNull)
        .forEach(query -> names.add(query.value()));
    return names;
  }

  /** Where a parameter may say what it reads: at itself, or where it gathers several, in each. */
  private static Stream<AnnotatedElement> said(Parameter parameter) {
    return parameter.isAnnotationPresent(BeanParam.class)
        ? Stream.<Class<?>>iterate(
                parameter.getType(), Objects::nonNull, type -> type.getSuperclass())
            .flatMap(type -> Stream.of(type.getDeclaredFields()))
        : Stream.of(parameter);
  }
}
