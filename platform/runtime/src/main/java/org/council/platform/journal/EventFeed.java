package org.council.platform.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.council.platform.cloudevents.JsonFormat;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.time.Moments;
import org.council.platform.time.Signal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The journal for those who have no Kafka: the same events in the same order, from any position.
 */
@Path("/v1/events")
@RunOnVirtualThread
@Tag(name = "Events")
public class EventFeed {

  /**
   * How often the journal is looked at while a reader waits: another replica may be the one that
   * stamps.
   */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

  private final JournalTable table;
  private final Naming naming;
  private final Caller caller;
  private final Moments moments;
  private final Signal signal;

  @Inject
  EventFeed(JournalTable table, Naming naming, Caller caller, Moments moments, RelaySignal signal) {
    this.table = table;
    this.naming = naming;
    this.caller = caller;
    this.moments = moments;
    this.signal = signal.signal();
  }

  @GET
  @Produces({JsonFormat.BATCH, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "The events of this service after a position",
      description =
          "Answers a CloudEvents batch in the order of the log. Go on with the `next` link, or with the position of"
              + " the last event read, kept on your side. With `wait` an empty answer is held back for so many seconds.")
  @APIResponse(
      responseCode = "200",
      description = "The events, oldest first; empty where there are none yet",
      content =
          @Content(
              mediaType = JsonFormat.BATCH,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class),
              examples = @ExampleObject(name = "nothing yet", value = "[]")))
  @APIResponse(responseCode = "400", description = "A parameter is out of its range")
  @APIResponse(responseCode = "401", description = "Nobody is signed in")
  @APIResponse(
      responseCode = "403",
      description = "Not an integrator, an operator or the secretariat")
  public Response events(
      @QueryParam("after") @DefaultValue("0") @Min(0) long after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
      @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(30) int wait,
      @Context UriInfo uri)
      throws InterruptedException {
    caller.actorWith(Roles.INTEGRATOR, Roles.OPERATOR, Roles.SECRETARIAT);
    List<JournalEntry> entries = await(after, limit, moments.now().plusSeconds(wait));
    long last = entries.isEmpty() ? after : entries.getLast().position();
    return Response.ok(entries.stream().map(this::json).toList())
        .link(uri.getRequestUriBuilder().replaceQueryParam("after", last).build(), "next")
        .build();
  }

  private List<JournalEntry> await(long after, int limit, Instant until)
      throws InterruptedException {
    while (true) {
      long seen = signal.count();
      List<JournalEntry> entries = table.after(after, limit);
      if (!entries.isEmpty() || !moments.now().isBefore(until)) {
        return entries;
      }
      signal.awaitAfter(seen, LOOK_AGAIN);
    }
  }

  private ObjectNode json(JournalEntry entry) {
    return JsonFormat.write(entry.toCloudEvent(naming.source()))
        .put("position", Long.toString(entry.position()));
  }
}
