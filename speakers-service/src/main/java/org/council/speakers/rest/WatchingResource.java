package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.ItemNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody may see of the floor. */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class WatchingResource {

  private final WatchingTheFloor watching;

  @Inject
  WatchingResource(WatchingTheFloor watching) {
    this.watching = watching;
  }

  @GET
  @Path("list-of-speakers")
  @Operation(
      summary = "Show the list of speakers",
      description = "Those who wait, next first, each with the rule that puts it there.")
  @APIResponseSchema(value = ListOfSpeakersView.class, responseCode = "200")
  public Response list(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @PathParam("number") int number) {
    return watching.look(
        new ItemNumber(session, meeting, number),
        item -> Answers.ok(ListOfSpeakersView.of(item), item.list().version()));
  }

  @GET
  @Path("interventions")
  @Operation(
      summary = "Show the floor log of an item",
      description = "All interventions on the item, in whatever meeting, in order.")
  @APIResponseSchema(value = FloorLogView.class, responseCode = "200")
  public Response interventions(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @PathParam("number") int number) {
    return watching.look(
        new ItemNumber(session, meeting, number),
        item -> Answers.ok(FloorLogView.of(item), item.list().version()));
  }
}
