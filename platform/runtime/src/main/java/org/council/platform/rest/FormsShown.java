package org.council.platform.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Who takes none of the forms in which something is shown is told so. The framework tells it only
 * where there is one form; of several it would show the first, whatever was asked for.
 */
class FormsShown {

  private final Map<Method, List<MediaType>> shown = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void look(ContainerRequestContext request, ResourceInfo resource) {
    if (request.getHeaderString(HttpHeaders.ACCEPT) == null) {
      return;
    }
    List<MediaType> forms =
        shown.computeIfAbsent(resource.getResourceMethod(), method -> of(method, resource));
    boolean taken =
        forms.isEmpty()
            || request.getAcceptableMediaTypes().stream()
                .anyMatch(wanted -> forms.stream().anyMatch(wanted::isCompatible));
    if (!taken) {
      throw new NotAcceptableException();
    }
  }

  /** The forms of a method, or those of all of its resource; none where it shows nothing. */
  private static List<MediaType> of(Method method, ResourceInfo resource) {
    return Stream.<AnnotatedElement>of(method, resource.getResourceClass())
        .map(element -> element.getAnnotation(Produces.class))
        .filter(Objects::nonNull)
        .findFirst()
        .map(Produces::value)
        .stream()
        .flatMap(Stream::of)
        .map(MediaType::valueOf)
        .toList();
  }
}
