package org.council.platform.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/**
 * What is sent to all who watch, made once for all of them.
 *
 * @param number its place in what is watched, growing; a watcher is sent each number once
 */
public record Frame(long number, OutboundSseEvent event) {

  /** How soon a browser comes again after the stream has ended. */
  private static final Duration COME_AGAIN = Duration.ofSeconds(2);

  /**
   * Something that happened.
   *
   * @param number its place, and the id with which a watcher resumes behind it
   * @param name what kind of thing it is
   * @param data one line of JSON
   */
  public static Frame of(long number, String name, String data) {
    return new Frame(
        number,
        new OutboundSseEventImpl.BuilderImpl()
            .id(Long.toString(number))
            .name(name)
            .data(data)
            .build());
  }

  /**
   * The first that a watcher is sent: where it stands, so that it can resume before any event. Who
   * has nothing yet comes again as it came.
   */
  static OutboundSseEvent beginning(long number) {
    OutboundSseEvent.Builder event =
        new OutboundSseEventImpl.BuilderImpl().reconnectDelay(COME_AGAIN.toMillis()).comment("");
    return number < 0 ? event.build() : event.id(Long.toString(number)).build();
  }

  /** A comment: it says that the stream is alive, to the watcher and to all between. */
  static OutboundSseEvent heartbeat() {
    return new OutboundSseEventImpl.BuilderImpl().comment("").build();
  }
}
