package org.council.platform.journal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.council.platform.cloudevents.JsonFormat;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.time.Deadline;
import org.council.platform.time.Signal;
import org.council.platform.time.Stopping;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The journal for those who have no Kafka: the same events in the same order, from any position.
 */
@Path("/v1/events")
@RunOnVirtualThread
@SecurityRequirement(name = "token")
@Tag(name = "Events")
public class EventFeed {

  /**
   * How often the journal is looked at while a reader waits: another replica may be the one that
   * stamps.
   */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

  private static final String EVENT_AT_AFTER =
      "The `id` of the event at `after`, as it was read: `400` where another stands there, or none. Not looked at beside"
          + " `Last-Event-ID`.";

  private static final String BEGINNING = "id:1042\nretry:2000\n\n";

  private final JournalTable table;
  private final Positions positions;
  private final EventJson json;
  private final Caller caller;
  private final Signal signal;
  private final Stopping stopping;

  @Inject
  EventFeed(
      JournalTable table,
      Positions positions,
      EventJson json,
      Caller caller,
      RelaySignal signal,
      Stopping stopping) {
    this.table = table;
    this.positions = positions;
    this.json = json;
    this.caller = caller;
    this.signal = signal.stamped();
    this.stopping = stopping;
  }

  @GET
  @Produces({JsonFormat.BATCH, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "The events of this service after a position",
      description =
          "Answers a CloudEvents batch in the order of the log. Go on with the `next` link, or with the position of"
              + " the last event read, kept on your side. With `wait` an empty answer is held back for so many seconds."
              + " A position that lies ahead of the log is refused: it is of another log, or of a part that was lost."
              + " After a restore positions are given again. Who says with `event` which event it had at `after`, as the"
              + " `next` link does, is refused where another stands there, and begins anew; who does not say it goes"
              + " on in the other log without a word."
              + " For integrators, operators and the secretariat.\n\n"
              + "With `Accept: text/event-stream` the same events come live: `id` is the position, `event` the type,"
              + " `data` the event as in a batch. The stream begins after `Last-Event-ID`, or else after `after`, or"
              + " else with what is announced next; any replica goes on where another ended. A comment comes every 15"
              + " seconds. Who does not keep up is disconnected and comes again.")
  @Parameter(
      name = "Last-Event-ID",
      in = ParameterIn.HEADER,
      description = "Of a stream: the position of the last event that was received.",
      schema = @Schema(type = SchemaType.INTEGER))
  @APIResponse(
      responseCode = "200",
      description = "The events, oldest first; empty where there are none yet",
      headers =
          @Header(
              name = HttpHeaders.LINK,
              description =
                  "How to go on, `rel=\"next\"`, relative to the address that was asked; not on a stream.",
              schema = @Schema(type = SchemaType.STRING)),
      content = {
        @Content(
            mediaType = JsonFormat.BATCH,
            schema = @Schema(type = SchemaType.ARRAY, implementation = EventView.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = EventView.class)),
        @Content(
            mediaType = MediaType.SERVER_SENT_EVENTS,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "where the stream begins", value = BEGINNING))
      })
  public Response events(
      @QueryParam("after") @DefaultValue("0") @Min(0) long after,
      @Parameter(description = EVENT_AT_AFTER) @QueryParam("event") String event,
      @Parameter(description = "How many at most. On a stream it means nothing.")
          @QueryParam("limit")
          @DefaultValue("100")
          @Min(1)
          @Max(1000)
          int limit,
      @Parameter(description = "For how many seconds. On a stream it means nothing.")
          @QueryParam("wait")
          @DefaultValue("0")
          @Min(0)
          @Max(30)
          int wait)
      throws InterruptedException {
    caller.actorWith(Roles.INTEGRATOR, Roles.OPERATOR, Roles.SECRETARIAT);
    positions.mustHaveBeen("after", after, event);
    List<JournalEntry> entries = await(after, limit, Deadline.in(Duration.ofSeconds(wait)));
    return Response.ok(entries.stream().map(json::of).toList())
        .header(
            HttpHeaders.LINK,
            "<?%s&limit=%d&wait=%d>; rel=\"next\""
                .formatted(readTo(after, event, entries), limit, wait))
        .build();
  }

  /**
   * Where the reader stands now. The link is relative to the address that was asked: what stands
   * before it, a proxy say, is not known.
   */
  private static String readTo(long after, String event, List<JournalEntry> entries) {
    if (!entries.isEmpty()) {
      JournalEntry last = entries.getLast();
      return "after=%d&event=%s".formatted(last.position(), last.id());
    }
    return event == null ? "after=" + after : "after=%d&event=%s".formatted(after, event);
  }

  private List<JournalEntry> await(long after, int limit, Deadline until)
      throws InterruptedException {
    while (true) {
      long seen = signal.count();
      List<JournalEntry> entries = table.after(after, limit);
      if (!entries.isEmpty() || until.passed() || stopping.hasBegun()) {
        return entries;
      }
      signal.awaitAfter(seen, LOOK_AGAIN);
    }
  }
}
