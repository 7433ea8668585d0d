package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.council.platform.identity.Caller;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Problem;
import org.council.speakers.application.Given;
import org.council.speakers.application.ListedItem;
import org.council.speakers.application.PresidingOverTheFloor;
import org.council.speakers.domain.ItemNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the Chair does with the floor of an item. */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class FloorResource {

  private static final String JSON = "application/json";

  private final PresidingOverTheFloor presiding;
  private final Caller caller;

  @Inject
  FloorResource(PresidingOverTheFloor presiding, Caller caller) {
    this.presiding = presiding;
    this.caller = caller;
  }

  @POST
  @Path("list/closures")
  @Operation(
      summary = "Close the list of speakers",
      description = "By the Chair, with the assent of the meeting: nobody is added.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = MomentRequest.class),
              examples = @ExampleObject(name = "example", value = Examples.MOMENT)))
  @APIResponse(
      responseCode = "200",
      description = "The list of speakers as it stands",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ListOfSpeakersView.class),
              examples = @ExampleObject(name = "example", value = Examples.LIST)))
  @APIResponse(
      responseCode = "403",
      description = "The caller does not preside, nor is of the secretariat",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "Refused by a rule: spk-06, spk-10",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "425",
      description = "The item is not known as opened",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response closeTheList(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number,
      @NotNull @Valid MomentRequest request) {
    return shown(
        presiding.closeTheList(
            new ItemNumber(session, meeting, number), request.at(), caller.actor()));
  }

  @POST
  @Path("list/reopenings")
  @Operation(summary = "Open a closed list again", description = "By the Chair.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = MomentRequest.class),
              examples = @ExampleObject(name = "example", value = Examples.MOMENT)))
  @APIResponse(
      responseCode = "200",
      description = "The list of speakers as it stands",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ListOfSpeakersView.class),
              examples = @ExampleObject(name = "example", value = Examples.LIST)))
  @APIResponse(
      responseCode = "403",
      description = "The caller does not preside, nor is of the secretariat",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "Refused by a rule: spk-06, spk-11",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "425",
      description = "The item is not known as opened",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response reopenTheList(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number,
      @NotNull @Valid MomentRequest request) {
    return shown(
        presiding.reopenTheList(
            new ItemNumber(session, meeting, number), request.at(), caller.actor()));
  }

  @POST
  @Path("floor")
  @Operation(
      summary = "Give the floor",
      description =
          "By the Chair, to the next of those who wait; to officers and guests at any time.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = FloorRequest.class),
              examples = @ExampleObject(name = "example", value = Examples.GIVING)))
  @APIResponse(
      responseCode = "201",
      description = "The intervention that begins",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = InterventionView.class),
              examples = @ExampleObject(name = "example", value = Examples.INTERVENTION)))
  @APIResponse(
      responseCode = "403",
      description = "The caller does not preside, nor is of the secretariat",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "Refused by a rule: spk-01 to spk-08, spk-10, spk-14, or the one that puts another first",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "425",
      description = "The meeting or the item is not known as opened",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response giveTheFloor(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number,
      @NotNull @Valid FloorRequest request) {
    Given given =
        presiding.giveTheFloor(
            new ItemNumber(session, meeting, number),
            request.participant(),
            request.speech(),
            request.at(),
            caller.actor());
    return Answers.created(
        URI.create("/v1/interventions/" + given.intervention().id()),
        InterventionView.of(given.list().id(), given.intervention()),
        given.list().version());
  }

  private static Response shown(ListedItem item) {
    return Answers.ok(ListOfSpeakersView.of(item), item.list().version());
  }
}
