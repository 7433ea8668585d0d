package org.council.agenda.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.council.agenda.application.LookingUp;
import org.council.agenda.application.PlanningMeetings;
import org.council.agenda.application.PresidingOverAMeeting;
import org.council.agenda.domain.meeting.Meeting;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.MomentRequest;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings, addressed by body and number: scheduled, opened, adjourned and resumed, closed. */
@Path("/v1/sessions/{s}/meetings")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
@Act
@RunOnVirtualThread
public class MeetingsResource {

  private final PlanningMeetings planning;
  private final PresidingOverAMeeting presiding;
  private final LookingUp lookingUp;
  private final EntriesShown entries;

  @Inject
  MeetingsResource(
      PlanningMeetings planning,
      PresidingOverAMeeting presiding,
      LookingUp lookingUp,
      EntriesShown entries) {
    this.planning = planning;
    this.presiding = presiding;
    this.lookingUp = lookingUp;
    this.entries = entries;
  }

  @POST
  @Operation(operationId = "scheduleMeeting", summary = "Schedule a meeting of a body")
  @APIResponseSchema(value = MeetingView.class, responseCode = "201")
  public Response schedule(@PathParam("s") String symbol, @NotNull @Valid MeetingRequest request) {
    Meeting meeting = planning.schedule(symbol, request.body(), request.plan());
    return Answers.created(
        URI.create("/v1/sessions/%s/meetings/%s".formatted(symbol, meeting.label())),
        MeetingView.of(meeting),
        meeting.version());
  }

  @GET
  @Operation(
      operationId = "listMeetings",
      summary = "List the meetings in the order of their scheduling")
  public Page<MeetingView> list(@PathParam("s") String symbol, @BeanParam PageRequest asked) {
    return lookingUp.meetings(symbol, asked, MeetingView::of);
  }

  @GET
  @Path("/{m}")
  @Operation(operationId = "getMeeting", summary = "Show a meeting")
  @APIResponseSchema(MeetingView.class)
  @APIResponse(responseCode = "304")
  public Response get(@PathParam("s") String symbol, @PathParam("m") String label) {
    return entries.show(lookingUp.meeting(symbol, label), MeetingView::of);
  }

  @POST
  @Path("/{m}/openings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "openMeeting", summary = "Call a meeting to order")
  @APIResponseSchema(MeetingView.class)
  public Response open(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @RequestBody(required = false) MomentRequest request) {
    return shown(presiding.open(symbol, label, MomentRequest.of(request)));
  }

  @POST
  @Path("/{m}/adjournments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "adjournMeeting", summary = "Break a meeting off")
  @APIResponseSchema(MeetingView.class)
  public Response adjourn(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @RequestBody(required = false) MomentRequest request) {
    return shown(presiding.adjourn(symbol, label, MomentRequest.of(request)));
  }

  @POST
  @Path("/{m}/resumptions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "resumeMeeting", summary = "Resume a meeting in a new sitting")
  @APIResponseSchema(MeetingView.class)
  public Response resume(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @RequestBody(required = false) MomentRequest request) {
    return shown(presiding.resume(symbol, label, MomentRequest.of(request)));
  }

  @POST
  @Path("/{m}/closures")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "closeMeeting", summary = "Close a meeting")
  @APIResponseSchema(MeetingView.class)
  public Response close(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @RequestBody(required = false) MomentRequest request) {
    return shown(presiding.close(symbol, label, MomentRequest.of(request)));
  }

  @POST
  @Path("/{m}/chairs")
  @Operation(
      operationId = "takeChair",
      summary = "Let another officer preside from now on",
      description =
          "For who presides, before the meeting opens for whoever may open it (who is to preside, or a Chair of the"
              + " roster), for the secretariat, and for an officer who takes the chair itself: the Chair or a"
              + " Vice-Chair, in other bodies than the plenary also a group's chair. A councillor is named by one of"
              + " the others. Told again, nothing changes.")
  @APIResponseSchema(MeetingView.class)
  public Response takeChair(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @NotNull @Valid ChairRequest request) {
    return shown(presiding.takeChair(symbol, label, request.by(), request.at()));
  }

  @POST
  @Path("/{m}/agenda")
  @Operation(
      operationId = "issueAgenda",
      summary = "Issue the whole agenda of a meeting, or a revision of it")
  @APIResponseSchema(MeetingView.class)
  public Response issueAgenda(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @NotNull @Valid AgendaRequest request) {
    return shown(planning.issueAgenda(symbol, label, request.plan()));
  }

  private static Response shown(Meeting meeting) {
    return Answers.ok(MeetingView.of(meeting), meeting.version());
  }
}
