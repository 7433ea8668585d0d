package org.council.speakers.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.council.platform.time.Moments;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in every answer what time it is here: the clock of a speech is the server's. */
class ServerTime {

  static final String HEADER = "Server-Time";

  @Inject Moments moments;

  @ServerResponseFilter
  void say(ContainerResponseContext answer) {
    answer.getHeaders().putSingle(HEADER, moments.now());
  }
}
