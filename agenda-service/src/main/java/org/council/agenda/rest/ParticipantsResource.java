package org.council.agenda.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.council.agenda.application.KeepingTheRoster;
import org.council.agenda.application.LookingUp;
import org.council.agenda.domain.session.Participant;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The participants in the roster of a session. */
@Path("/v1/sessions/{s}/participants")
@Tag(name = "Roster")
@Produces(MediaType.APPLICATION_JSON)
@Act
@RunOnVirtualThread
public class ParticipantsResource {

  private final KeepingTheRoster roster;
  private final LookingUp lookingUp;
  private final EntriesShown entries;

  @Inject
  ParticipantsResource(KeepingTheRoster roster, LookingUp lookingUp, EntriesShown entries) {
    this.roster = roster;
    this.lookingUp = lookingUp;
    this.entries = entries;
  }

  @POST
  @Operation(operationId = "registerParticipant", summary = "Enter a participant in the roster")
  @APIResponseSchema(value = ParticipantView.class, responseCode = "201")
  public Response register(
      @PathParam("s") String symbol, @NotNull @Valid ParticipantRequest request) {
    Participant participant = roster.register(symbol, request.registration());
    return Answers.created(
        URI.create("/v1/sessions/%s/participants/%s".formatted(symbol, participant.code())),
        ParticipantView.of(participant),
        participant.version());
  }

  @GET
  @Operation(
      operationId = "listParticipants",
      summary = "List the participants in the order of their registration")
  public Page<ParticipantView> list(@PathParam("s") String symbol, @BeanParam PageRequest asked) {
    return lookingUp.participants(symbol, asked, ParticipantView::of);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getParticipant", summary = "Show one of the participants")
  @APIResponseSchema(ParticipantView.class)
  @APIResponse(responseCode = "304")
  public Response get(@PathParam("s") String symbol, @PathParam("code") String code) {
    return entries.show(lookingUp.participant(symbol, code), ParticipantView::of);
  }

  @POST
  @Path("/{code}/attendance")
  @Operation(
      operationId = "changeAttendance",
      summary = "Note how a participant attends from now on",
      description =
          "By the secretariat, or an integrator, which the system of the room is. Told again under the same `id`, it has"
              + " no effect; something else under that id is refused with 409. The system of the room says itself when it"
              + " happened (`at`), at most an hour ago and, since clocks differ, at most 60 seconds ahead of the server's"
              + " clock: told late, it sets back nothing that happened after it.")
  @APIResponseSchema(ParticipantView.class)
  public Response attend(
      @PathParam("s") String symbol,
      @PathParam("code") String code,
      @NotNull @Valid AttendanceRequest request) {
    Participant participant =
        roster.attend(symbol, code, request.attendance(), request.at(), request.id());
    return Answers.ok(ParticipantView.of(participant), participant.version());
  }
}
