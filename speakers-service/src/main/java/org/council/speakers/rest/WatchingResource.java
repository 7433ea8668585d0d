package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Preconditions;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.ItemNumber;
import org.council.speakers.domain.Purpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
  private final Preconditions preconditions;

  @Inject
  WatchingResource(WatchingTheFloor watching, Preconditions preconditions) {
    this.watching = watching;
    this.preconditions = preconditions;
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
        item -> preconditions.show(item.list().version(), () -> ListOfSpeakersView.of(item)));
  }

  @GET
  @Path("what-if")
  @Operation(
      summary = "Tell what would become of a request",
      description =
          "Where a delegation would stand if it asked for the floor now, by which rules, and how long those"
              + " before it have; or the rule that would refuse it. Nothing is asked for.")
  @APIResponseSchema(value = WhatIfView.class, responseCode = "200")
  public WhatIfView whatIf(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @PathParam("number") int number,
      @NotBlank @QueryParam("participant") String participant,
      @NotNull @QueryParam("purpose") @Parameter(schema = @Schema(implementation = Purpose.class))
          String named,
      @QueryParam("document") String document) {
    Purpose purpose = purpose(named);
    ItemNumber item = new ItemNumber(session, meeting, number);
    return WhatIfView.of(
        participant, purpose, document, watching.whatIf(item, participant, purpose, document));
  }

  private static Purpose purpose(String named) {
    return Arrays.stream(Purpose.values())
        .filter(purpose -> purpose.name().equals(named))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput("purpose", "One of " + Arrays.toString(Purpose.values())));
  }

  @GET
  @Path("speaking-times")
  @Operation(
      summary = "Show how long each delegation spoke on an item",
      description = "In whatever meeting; without pauses and points of order.")
  @APIResponseSchema(value = SpeakingTimesView.class, responseCode = "200")
  public Response speakingTimes(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @PathParam("number") int number) {
    return watching.look(
        new ItemNumber(session, meeting, number),
        item -> Answers.ok(SpeakingTimesView.of(item), item.list().version()));
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
        item -> preconditions.show(item.list().version(), () -> FloorLogView.of(item)));
  }
}
