package org.council.speakers.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.council.platform.identity.Caller;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.rest.Act;
import org.council.platform.stream.Frame;
import org.council.platform.stream.Live;
import org.council.platform.stream.Mark;
import org.council.platform.stream.Streams;
import org.council.platform.time.Moments;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.agenda.ItemNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The floor live: what {@link WatchingResource} answers once, as server-sent events. The id is the
 * {@code ETag} of the list, the same on every replica; its version grows also where nothing was
 * announced, when somebody came into the room.
 */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Act
public class FloorStream {

  private static final String LAST_EVENT_ID = "Last-Event-ID";

  /** Behind the answer where a client takes both: {@code curl} without a header gets that. */
  private static final String PRODUCED = MediaType.SERVER_SENT_EVENTS + ";qs=0.5";

  private static final String NAME = "floor";

  private final WatchingTheFloor watching;
  private final Live<ItemNumber> live;
  private final Caller caller;
  private final Moments moments;

  @Inject
  FloorStream(
      WatchingTheFloor watching,
      Streams streams,
      ObjectMapper json,
      Caller caller,
      Moments moments) {
    this.watching = watching;
    this.live = streams.live(NAME, new Floors(watching, json));
    this.caller = caller;
    this.moments = moments;
  }

  /**
   * Watches.
   *
   * @param last the id of the last state that the client has, as a browser says when it comes again
   */
  @GET
  @Path("list-of-speakers")
  @Produces(PRODUCED)
  @Blocking
  @RunOnVirtualThread
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  @Operation(hidden = true)
  public Multi<OutboundSseEvent> watch(
      @BeanParam ItemPath path,
      @HeaderParam(LAST_EVENT_ID) String last,
      @Context HttpServerRequest request,
      @Context HttpServerResponse response) {
    ItemNumber item = watching.known(path.item());
    Mark known = known(last);
    response.putHeader(ServerTime.HEADER, moments.now().toString());
    return Streams.answer(
        request, () -> live.watch(item, known, caller.until().orElse(null), response::reset));
  }

  /**
   * What the client has. A version that names no list, as ids once were, is of none that stands.
   */
  private static Mark known(String last) {
    if (last == null || last.isBlank()) {
      return Mark.NONE;
    }
    return Mark.named(last.strip())
        .orElseThrow(
            () -> new InvalidInput(LAST_EVENT_ID, "%s is no version of a list.".formatted(last)));
  }

  /** What is watched. */
  private record Floors(WatchingTheFloor watching, ObjectMapper json)
      implements Live.Source<ItemNumber> {

    @Override
    public Map<ItemNumber, Mark> marks(Set<ItemNumber> watched) {
      return watching.stands(watched).entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> mark(entry.getValue())));
    }

    @Override
    public Frame state(ItemNumber item) {
      ListOfSpeakersView list = watching.look(item, ListOfSpeakersView::of);
      try {
        return Frame.of(mark(list.stand()), NAME, json.writeValueAsString(list));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Mark mark(Stand stand) {
      return new Mark(stand.name(), stand.version());
    }
  }
}
