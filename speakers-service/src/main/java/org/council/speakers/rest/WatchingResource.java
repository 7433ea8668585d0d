package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Problem;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.ItemNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody may see of the floor. */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class WatchingResource {

  private static final String JSON = "application/json";

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
  @APIResponse(
      responseCode = "200",
      description = "The list of speakers",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ListOfSpeakersView.class),
              examples = @ExampleObject(name = "example", value = Examples.LIST)))
  @APIResponse(
      responseCode = "425",
      description = "Agenda has not told of the item yet",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response list(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number) {
    return watching.look(
        new ItemNumber(session, meeting, number),
        item -> Answers.ok(ListOfSpeakersView.of(item), item.list().version()));
  }

  @GET
  @Path("interventions")
  @Operation(
      summary = "Show the floor log of an item",
      description = "All interventions on the item, in whatever meeting, in order.")
  @APIResponse(
      responseCode = "200",
      description = "The interventions",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = FloorLogView.class),
              examples = @ExampleObject(name = "example", value = Examples.FLOOR_LOG)))
  @APIResponse(
      responseCode = "425",
      description = "Agenda has not told of the item yet",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response interventions(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number) {
    return watching.look(
        new ItemNumber(session, meeting, number),
        item -> Answers.ok(FloorLogView.of(item), item.list().version()));
  }
}
