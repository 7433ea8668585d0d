package org.council.platform.journal;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.stream.Streams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The journal live: what {@link EventFeed} answers in batches, as server-sent events. A watcher
 * costs a connection and no thread.
 */
@Path("/v1/events")
public class EventStream {

  private static final String LAST_EVENT_ID = "Last-Event-ID";

  /** Behind the batches where a client takes both: {@code curl} without a header gets those. */
  private static final String PRODUCED = MediaType.SERVER_SENT_EVENTS + ";qs=0.5";

  private final JournalTail tail;
  private final Positions positions;
  private final Caller caller;

  @Inject
  EventStream(JournalTail tail, Positions positions, Caller caller) {
    this.tail = tail;
    this.positions = positions;
    this.caller = caller;
  }

  /**
   * Watches.
   *
   * @param last the id of the last event that the client has, as a browser says when it comes again
   * @param after the same for the first time
   * @param event the id of the event at {@code after}, or null
   * @param limit means nothing here; the link behind a batch, with which a reader goes on, says it
   * @param wait the same
   */
  @GET
  @Produces(PRODUCED)
  @Blocking
  @RunOnVirtualThread
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  @Operation(hidden = true)
  public Multi<OutboundSseEvent> watch(
      @HeaderParam(LAST_EVENT_ID) String last,
      @QueryParam("after") String after,
      @QueryParam("event") String event,
      @QueryParam("limit") String limit,
      @QueryParam("wait") String wait,
      @Context HttpServerRequest request,
      @Context HttpServerResponse response) {
    caller.actorWith(Roles.INTEGRATOR, Roles.OPERATOR, Roles.SECRETARIAT);
    Long known =
        last == null ? position("after", after, event) : position(LAST_EVENT_ID, last, null);
    return Streams.answer(
        request, () -> tail.watch(known, caller.until().orElse(null), response::reset));
  }

  private Long position(String name, String text, String event) {
    if (text == null || text.isBlank()) {
      mustNotBeNamedWithoutItsPlace(event);
      return null;
    }
    long position = number(name, text);
    positions.mustHaveBeen(name, position, event);
    return position;
  }

  /** It would be ignored, and the stream begin behind all that was lost. */
  private static void mustNotBeNamedWithoutItsPlace(String event) {
    if (event != null) {
      throw new InvalidInput("event", "%s is named without its position.".formatted(event));
    }
  }

  private static long number(String name, String text) {
    try {
      long number = Long.parseLong(text.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // No position either.
    }
    throw new InvalidInput(name, "%s is no position of this log.".formatted(text));
  }
}
