package org.council.platform.rest.parked;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.council.platform.follow.ParkedEvents;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.rest.Cursor;
import org.council.platform.rest.Page;
import org.council.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What an operator does with events that could not be applied here.
 *
 * <p>No {@link org.council.platform.rest.Act}: that is one transaction, and a replay is one for
 * each event, so that what was applied stays so. It needs no {@code Idempotency-Key} either: a
 * parked event ends once, and who asks again is told how it ended.
 */
@Path("/v1/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@SecurityRequirement(name = "token")
@Tag(name = "Parked events", description = "For operators: events that could not be applied here")
public class ParkedEventsResource {

  private static final String NOT_NEXT =
      """
      {
        "type": "urn:council:problem:not-next",
        "title": "Earlier parked events of its subject wait before this one.",
        "status": 409,
        "detail": "Parked event 18 waits behind 17, which is next.",
        "instance": "/v1/parked-events/18/replays"
      }\
      """;

  private final ParkedEvents parked;
  private final Caller caller;

  @Inject
  ParkedEventsResource(ParkedEvents parked, Caller caller) {
    this.parked = parked;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listParkedEvents",
      summary = "The events that wait for an operator",
      description =
          "In the order in which they were parked. Those of one source and subject wait one behind the other; position"
              + " 1 is next.")
  public ParkedEventsView list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    caller.actorWith(Roles.OPERATOR);
    int shown = Page.limit(limit);
    List<ParkedEventView> rows =
        parked.waiting(Cursor.number(cursor, Long::valueOf), shown + 1).stream()
            .map(ParkedEventView::of)
            .toList();
    return ParkedEventsView.of(Page.of(rows, shown, row -> Long.toString(row.id())));
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getParkedEvent",
      summary = "A parked event, whole",
      description =
          "One that was replayed or released stays readable, and says who did it and when.")
  public WholeParkedEventView get(@PathParam("id") long id) {
    caller.actorWith(Roles.OPERATOR);
    return WholeParkedEventView.of(parked.get(id));
  }

  @POST
  @Path("{id}/replays")
  @Operation(
      operationId = "replayParkedEvent",
      summary = "Apply a parked event, and those of its subject behind it",
      description =
          "In their order, each in a transaction of its own, until one fails: it stays parked with the reason, and"
              + " those behind it too. Very many are gone through in several calls: go on with `next`.")
  @APIResponse(
      responseCode = "409",
      description = "It is not next, it waits no longer, or it is no event",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "Problem"),
              examples = @ExampleObject(name = "problem", value = NOT_NEXT)))
  @APIResponseSchema(ReplayedView.class)
  public ReplayedView replay(@PathParam("id") long id) {
    return ReplayedView.of(parked.replay(id, caller.actorWith(Roles.OPERATOR)));
  }

  @POST
  @Path("{id}/releases")
  @Operation(
      operationId = "releaseParkedEvent",
      summary = "Give up a parked event, and apply those of its subject behind it",
      description =
          "It counts as heard and has no effect; who gave it up, when and why is kept. What is no event can only be"
              + " released.")
  @APIResponse(
      responseCode = "409",
      description = "It is not next, or it waits no longer",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "Problem"),
              examples = @ExampleObject(name = "problem", value = NOT_NEXT)))
  @APIResponseSchema(ReplayedView.class)
  public ReplayedView release(@PathParam("id") long id, @NotNull @Valid ReleaseRequest request) {
    return ReplayedView.of(parked.release(id, caller.actorWith(Roles.OPERATOR), request.reason()));
  }
}
