package org.council.platform.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A read whose {@code If-None-Match} names the version it would show is answered with {@code 304}
 * and no body.
 */
class NotModified {

  @ServerResponseFilter
  void answer(ContainerRequestContext request, ContainerResponseContext response) {
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (known == null
        || response.getEntityTag() == null
        || !request.getMethod().equals(HttpMethod.GET)) {
      return;
    }
    String etag = '"' + response.getEntityTag().getValue() + '"';
    if (Arrays.stream(known.split(","))
        .map(String::strip)
        .anyMatch(t -> t.equals(etag) || t.equals("*"))) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }
}
