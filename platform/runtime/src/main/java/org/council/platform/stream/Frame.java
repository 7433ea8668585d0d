package org.council.platform.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.Instant;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/**
 * What is sent to all who watch, made once for all of them.
 *
 * @param mark how far what is watched has come with it; a watcher is sent each mark once
 */
public record Frame(Mark mark, OutboundSseEvent event) {

  /** How soon a browser comes again after the stream has ended. */
  private static final Duration COME_AGAIN = Duration.ofSeconds(2);

  private static final String CLOCK = "clock";

  /**
   * Something that happened.
   *
   * @param number its place, and the id with which a watcher resumes behind it
   * @param name what kind of thing it is
   * @param data one line of JSON
   */
  public static Frame of(long number, String name, String data) {
    return of(Mark.at(number), name, data);
  }

  /** The same, where another thing may come to stand in the place of the one that is watched. */
  public static Frame of(Mark mark, String name, String data) {
    return new Frame(
        mark, new OutboundSseEventImpl.BuilderImpl().id(mark.id()).name(name).data(data).build());
  }

  /** Its place in what is watched, growing. */
  public long number() {
    return mark.number();
  }

  /**
   * The first that a watcher is sent: where it stands, so that it can resume before any event. Who
   * has nothing yet comes again as it came.
   */
  static OutboundSseEvent beginning(Mark known) {
    OutboundSseEvent.Builder event =
        new OutboundSseEventImpl.BuilderImpl().reconnectDelay(COME_AGAIN.toMillis()).comment("");
    return known.equals(Mark.NONE) ? event.build() : event.id(known.id()).build();
  }

  /**
   * A comment: it says that the stream is alive, to the watcher and to all between, and what time
   * it is here.
   */
  static OutboundSseEvent heartbeat(Instant now) {
    return new OutboundSseEventImpl.BuilderImpl().comment(time(now)).build();
  }

  /**
   * The same where a browser is to know the time, too, which shows its page neither comments nor
   * headers. It has no id: who comes again comes behind the last frame that has one.
   */
  static OutboundSseEvent clock(Instant now) {
    return new OutboundSseEventImpl.BuilderImpl()
        .comment(time(now))
        .name(CLOCK)
        .data("{\"serverTime\":\"%s\"}".formatted(now))
        .build();
  }

  private static String time(Instant now) {
    return "Server-Time: " + now;
  }
}
