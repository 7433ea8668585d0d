package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.UUID;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.rest.Act;
import org.council.platform.rest.NotBlankWhereGiven;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.application.Wish;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What may come of a request: of one that is not made yet, and of one that waits. It is told of an
 * instant, and has no version.
 */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class ProspectsResource {

  private final WatchingTheFloor watching;

  @Inject
  ProspectsResource(WatchingTheFloor watching) {
    this.watching = watching;
  }

  @GET
  @Path("what-if")
  @Operation(
      summary = "Tell what would become of a request",
      description =
          "Where a delegation would stand if it asked for the floor now, by which rules, how long those before it"
              + " have and when its turn may come, by their limits or estimated; or the rule that would refuse it."
              + " Nothing is asked for.")
  @APIResponseSchema(value = WhatIfView.class, responseCode = "200")
  public WhatIfView whatIf(
      @BeanParam ItemPath path,
      @NotBlank @QueryParam("participant") String participant,
      @NotNull @QueryParam("purpose") @Parameter(schema = @Schema(implementation = Purpose.class))
          String purpose,
      @QueryParam("motion") @Parameter(schema = @Schema(implementation = Motion.class))
          String motion,
      @Size(max = 100)
          @Pattern(regexp = NotBlankWhereGiven.FORM, message = NotBlankWhereGiven.OTHERWISE)
          @QueryParam("document")
          String document,
      @Size(max = 100)
          @Pattern(regexp = NotBlankWhereGiven.FORM, message = NotBlankWhereGiven.OTHERWISE)
          @QueryParam("onBehalfOf")
          String onBehalfOf) {
    Purpose wanted = one(Purpose.class, "purpose", purpose);
    Motion moved = motion == null ? null : one(Motion.class, "motion", motion);
    Wish wish = new Wish(participant, wanted, moved, document, onBehalfOf, null);
    ItemNumber item = path.item();
    return WhatIfView.of(wish, Who.isTheParticipant(() -> watching.whatIf(item, wish)));
  }

  private static <E extends Enum<E>> E one(Class<E> kind, String parameter, String named) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(constant -> constant.name().equals(named))
        .findFirst()
        .orElseThrow(() ->
            new InvalidInput(parameter, "One of " + Arrays.toString(kind.getEnumConstants())));
  }

  @GET
  @Path("requests/{id}/turn")
  @Operation(
      summary = "Tell when the turn of a request may come",
      description =
          "What `what-if` tells before it was made, of a request that waits: where it stands, by which rules, how long"
              + " those before it have and when its turn may come. Refused by spk-13 once it waits no more.")
  @APIResponseSchema(value = WhatIfView.class, responseCode = "200")
  @APIResponse(responseCode = "409", ref = "refused")
  public WhatIfView turn(@BeanParam ItemPath path, @PathParam("id") UUID id) {
    return WhatIfView.of(watching.turn(path.item(), id));
  }
}
