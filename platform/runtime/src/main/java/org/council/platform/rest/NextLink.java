package org.council.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A page that has a next one leads to it (RFC 8288): the same request with the next cursor,
 * relative to the address that was asked, whatever stands before it.
 */
class NextLink {

  @ServerResponseFilter
  void lead(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof InPages page && page.next() != null) {
      String query = query(request.getUriInfo().getQueryParameters(), page.next());
      response.getHeaders().putSingle(HttpHeaders.LINK, "<?%s>; rel=\"next\"".formatted(query));
    }
  }

  private static String query(MultivaluedMap<String, String> asked, String cursor) {
    var next = new TreeMap<String, List<String>>(asked);
    next.put("cursor", List.of(cursor));
    return next.entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(value -> written(one.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  private static String written(String name, String value) {
    return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
  }
}
