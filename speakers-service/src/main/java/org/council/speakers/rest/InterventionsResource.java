package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.identity.Caller;
import org.council.platform.procedure.Actor;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.MomentRequest;
import org.council.platform.rest.Preconditions;
import org.council.speakers.application.Given;
import org.council.speakers.application.LettingAnotherIn;
import org.council.speakers.application.PresidingOverTheFloor;
import org.council.speakers.application.RulingOnPointsOfOrder;
import org.council.speakers.application.WatchingTheFloor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
  private final RulingOnPointsOfOrder ruling;
  private final LettingAnotherIn lettingIn;
  private final WatchingTheFloor watching;
  private final Preconditions preconditions;
  private final Caller caller;

  @Inject
  InterventionsResource(
      PresidingOverTheFloor presiding,
      RulingOnPointsOfOrder ruling,
      LettingAnotherIn lettingIn,
      WatchingTheFloor watching,
      Preconditions preconditions,
      Caller caller) {
    this.presiding = presiding;
    this.lettingIn = lettingIn;
    this.ruling = ruling;
    this.watching = watching;
    this.preconditions = preconditions;
    this.caller = caller;
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "Show an intervention",
      description =
          "As the floor log of its item has it. Its version is that of the list of the item.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  @APIResponse(responseCode = "304")
  public Response intervention(@PathParam("id") UUID id) {
    return watching.look(
        id,
        made ->
            preconditions.show(
                made.stand().tag(), () -> InterventionView.of(made.list(), made.intervention())));
  }

  @POST
  @Path("{id}/endings")
  @Operation(
      summary = "End an intervention",
      description =
          "By the Chair, when the speaker has ended. It does not end before it began. Refused by spk-14, where it is entered late"
              + " and another was given the floor before.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  public Response end(
      @PathParam("id") UUID id, @RequestBody(required = false) MomentRequest request) {
    return shown(presiding.end(id, MomentRequest.of(request), caller.actor()));
  }

  @POST
  @Path("{id}/passings-over")
  @Operation(
      summary = "Pass over one who was given the floor and is absent",
      description =
          "By the Chair, while the turn lasts and nothing came of it. That was no intervention, its time does not count, and the one called may ask again. Refused by spk-05, spk-38, spk-14.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  public Response passOver(
      @PathParam("id") UUID id, @RequestBody(required = false) MomentRequest request) {
    return shown(presiding.passOver(id, MomentRequest.of(request), caller.actor()));
  }

  @POST
  @Path("{id}/pauses")
  @Operation(
      summary = "Let the clock of an intervention stand",
      description = "By the Chair: the speaker's time does not run.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  public Response pause(
      @PathParam("id") UUID id, @RequestBody(required = false) MomentRequest request) {
    return shown(presiding.pause(id, MomentRequest.of(request), caller.actor()));
  }

  @POST
  @Path("{id}/resumptions")
  @Operation(
      summary = "Let the clock of an intervention run again",
      description =
          "By the Chair, after a pause, and not before a point of order is settled. Refused by spk-05, spk-06, spk-29,"
              + " spk-30, spk-14.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  public Response resume(
      @PathParam("id") UUID id, @RequestBody(required = false) MomentRequest request) {
    return shown(presiding.resume(id, MomentRequest.of(request), caller.actor()));
  }

  @POST
  @Path("{id}/yieldings")
  @Operation(
      summary = "Give the rest of a speaker's time to another",
      description =
          "By the Chair, where the rule book knows it: the speaker has ended, and the other has the floor for as long"
              + " as was left, and not beyond what its delegation has left on the item. Refused by spk-01, spk-02, spk-05 to"
              + " spk-08, spk-36, spk-40, spk-29, spk-30, spk-32, spk-14, spk-15, spk-16.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "201")
  public Response yieldTo(@PathParam("id") UUID id, @NotNull @Valid LettingInRequest request) {
    return letIn(lettingIn::yieldTo, id, request);
  }

  @POST
  @Path("{id}/questions")
  @Operation(
      summary = "Let another put a question to the one who speaks",
      description =
          "By the Chair, where the rule book knows it: the speaker's clock stands until the question is put, and runs"
              + " again for the answer. Refused by spk-01, spk-02, spk-05 to spk-08, spk-36, spk-40, spk-29, spk-30, spk-33,"
              + " spk-14, spk-15, spk-16.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "201")
  public Response putQuestion(@PathParam("id") UUID id, @NotNull @Valid LettingInRequest request) {
    return letIn(lettingIn::putQuestion, id, request);
  }

  @POST
  @Path("{id}/rulings")
  @Operation(
      summary = "Rule on a point of order",
      description =
          "By the Chair, at once. Where the rule book says that it is ruled on at once, whoever was interrupted goes on"
              + " then, or when who presides and is heard on it has ended. Refused by spk-05, spk-29.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  public Response rule(@PathParam("id") UUID id, @NotNull @Valid RulingRequest request) {
    return shown(ruling.rule(id, request.ruling(), request.at(), caller.actor()));
  }

  @POST
  @Path("{id}/appeals")
  @Operation(
      summary = "Appeal against the ruling on a point of order",
      description =
          "By a councillor, where the rule book has appeals in force, and before the meeting goes on; it decides at once."
              + " Refused by spk-05, spk-29, spk-30.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  public Response appeal(@PathParam("id") UUID id, @NotNull @Valid AppealRequest request) {
    return shown(ruling.appeal(id, request.by(), request.at(), caller.actor()));
  }

  @POST
  @Path("{id}/appeal-decisions")
  @Operation(
      summary = "Record what the meeting decided on an appeal",
      description =
          "By the Chair, as the meeting decided: no votes are counted here. Where a point of order interrupts the vote, that is ruled on first."
              + " Refused by spk-05, spk-29, spk-30.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "200")
  public Response decide(@PathParam("id") UUID id, @NotNull @Valid AppealDecisionRequest request) {
    return shown(ruling.decide(id, request.result(), request.at(), caller.actor()));
  }

  private interface LettingIn {
    Given act(UUID intervention, String participant, OffsetDateTime at, Actor actor);
  }

  private Response letIn(LettingIn lettingIn, UUID id, LettingInRequest request) {
    Given given =
        Who.isTheParticipant(
            () -> lettingIn.act(id, request.participant(), request.at(), caller.actor()));
    return Answers.created(
        URI.create("/v1/interventions/" + given.intervention().id()),
        InterventionView.of(given.list(), given.intervention()),
        given.stand().tag());
  }

  private static Response shown(Given given) {
    return Answers.ok(InterventionView.of(given.list(), given.intervention()), given.stand().tag());
  }
}
