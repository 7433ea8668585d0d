package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.council.platform.identity.Caller;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Problem;
import org.council.speakers.application.Given;
import org.council.speakers.application.PresidingOverTheFloor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Interventions by their ids. */
@Path("/v1/interventions")
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class InterventionsResource {

  private static final String JSON = "application/json";

  private final PresidingOverTheFloor presiding;
  private final Caller caller;

  @Inject
  InterventionsResource(PresidingOverTheFloor presiding, Caller caller) {
    this.presiding = presiding;
    this.caller = caller;
  }

  @POST
  @Path("{id}/endings")
  @Operation(
      summary = "End an intervention",
      description = "By the Chair, when the speaker has ended.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = MomentRequest.class),
              examples = @ExampleObject(name = "example", value = Examples.MOMENT)))
  @APIResponse(
      responseCode = "200",
      description = "The intervention",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = InterventionView.class),
              examples = @ExampleObject(name = "example", value = Examples.INTERVENTION)))
  @APIResponse(
      responseCode = "400",
      description = "It would end before it began",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "403",
      description = "The caller does not preside, nor is of the secretariat",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "404",
      description = "There is no such intervention",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "It has ended already",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response end(
      @Parameter(example = "018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a02") @PathParam("id") UUID id,
      @NotNull @Valid MomentRequest request) {
    Given given = presiding.end(id, request.at(), caller.actor());
    return Answers.ok(
        InterventionView.of(given.list().id(), given.intervention()), given.list().version());
  }
}
