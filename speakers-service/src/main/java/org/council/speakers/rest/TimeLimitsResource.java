package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.council.platform.identity.Caller;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.speakers.application.DirectingTheList;
import org.council.speakers.application.ListedItem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long speakers have on an item. */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class TimeLimitsResource {

  private final DirectingTheList directing;
  private final Caller caller;

  @Inject
  TimeLimitsResource(DirectingTheList directing, Caller caller) {
    this.directing = directing;
    this.caller = caller;
  }

  @POST
  @Path("time-limits")
  @Operation(
      summary = "Limit how long speakers have on the item",
      description =
          "By the Chair, with the assent of the meeting, in place of what the rule book says: for those who are given the"
              + " floor from now on. Told again, nothing changes. Refused by spk-05, spk-06, spk-29, spk-30, spk-35.")
  @APIResponseSchema(value = ListOfSpeakersView.class, responseCode = "200")
  public Response limit(@BeanParam ItemPath path, @NotNull @Valid TimeLimitRequest request) {
    ListedItem item =
        directing.limit(
            path.item(), request.who(), request.seconds(), request.at(), caller.actor());
    return Answers.ok(ListOfSpeakersView.of(item), item.stand().tag());
  }
}
