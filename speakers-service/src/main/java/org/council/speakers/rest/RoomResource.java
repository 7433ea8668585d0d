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
import org.council.platform.rest.Act;
import org.council.platform.rest.Headers;
import org.council.speakers.application.HearingTheRoom;
import org.council.speakers.domain.MicrophoneSignal;
import org.council.speakers.domain.agenda.MeetingId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the system of the room tells. */
@Path("/v1/sessions/{session}/meetings/{meeting}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Room")
@RunOnVirtualThread
@Act
public class RoomResource {

  private final HearingTheRoom room;

  @Inject
  RoomResource(HearingTheRoom room) {
    this.room = room;
  }

  @POST
  @Path("microphone-signals")
  @Operation(
      summary = "Tell that a microphone went on or off",
      description =
          "By an integrator, which the system of the room is, or the secretariat. It is shown with the intervention"
              + " of the one who has the floor at that microphone, and changes nobody's time. Where nobody has, it is"
              + " shown with the next from the beginning of the turn; that it went off also with who had the floor"
              + " there before. Told again under the same id, it has no effect; something else under that id is"
              + " refused with 409. The system of the room says itself when it happened (`at`), at most an hour ago and, since clocks differ, at most 60 seconds ahead of the server's clock: told"
              + " late, it sets back nothing that happened after it.")
  @APIResponse(
      responseCode = "200",
      description = "What was heard; it has no version.",
      headers = {
        @Header(name = Headers.EVENT_ID, ref = "#/components/headers/Event-Id"),
        @Header(name = Headers.REPLAYED, ref = "#/components/headers/Idempotency-Replayed")
      },
      content = @Content(schema = @Schema(implementation = MicrophoneSignalView.class)))
  public Response microphone(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @NotNull @Valid MicrophoneSignalRequest request) {
    MicrophoneSignal heard = room.switched(new MeetingId(session, meeting), request.told());
    return Response.ok(MicrophoneSignalView.of(heard)).build();
  }
}
