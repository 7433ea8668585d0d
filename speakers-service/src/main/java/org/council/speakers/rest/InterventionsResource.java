package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.council.platform.identity.Caller;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.speakers.application.Given;
import org.council.speakers.application.PresidingOverTheFloor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Interventions by their ids. */
@Path("/v1/interventions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class InterventionsResource {

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
      description = "By the Chair, when the speaker has ended. It does not end before it began.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  public Response end(@PathParam("id") UUID id, @NotNull @Valid MomentRequest request) {
    Given given = presiding.end(id, request.at(), caller.actor());
    return Answers.ok(
        InterventionView.of(given.list().id(), given.intervention()), given.list().version());
  }
}
