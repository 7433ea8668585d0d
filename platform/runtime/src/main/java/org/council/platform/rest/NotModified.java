package org.council.platform.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A read whose {@code If-None-Match} names the version it would show is answered with {@code 304}
 * and no body.
 */
class NotModified {

  private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @ServerResponseFilter
  void answer(ContainerRequestContext request, ContainerResponseContext response) {
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (known == null || response.getEntityTag() == null || !READS.contains(request.getMethod())) {
      return;
    }
    if (Preconditions.knows(known, response.getEntityTag().getValue())) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }
}
