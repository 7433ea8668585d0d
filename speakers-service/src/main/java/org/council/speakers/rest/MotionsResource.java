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
import org.council.speakers.application.EndingMotions;
import org.council.speakers.application.Given;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Motions by the ids of the interventions with which they were made. */
@Path("/v1/interventions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class MotionsResource {

  private final EndingMotions ending;
  private final Caller caller;

  @Inject
  MotionsResource(EndingMotions ending, Caller caller) {
    this.ending = ending;
    this.caller = caller;
  }

  @POST
  @Path("{id}/motion-endings")
  @Operation(
      summary = "End a motion",
      description =
          "By the Chair: the meeting decided on it, or it is ruled out; or by the mover's delegation, which withdraws it. Who waits to"
              + " speak on it waits no more. No votes are counted here. Unless it is withdrawn, a point of order that waits"
              + " is raised and settled first; the meeting decides none before one of a higher order has ended. Refused by spk-05,"
              + " spk-29, spk-30, spk-37, spk-15, spk-26.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  public Response end(@PathParam("id") UUID id, @NotNull @Valid MotionEndingRequest request) {
    Given given = ending.end(id, request.result(), request.at(), caller.actor());
    return Answers.ok(InterventionView.of(given.list(), given.intervention()), given.stand().tag());
  }
}
