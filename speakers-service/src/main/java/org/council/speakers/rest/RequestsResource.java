package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.council.platform.identity.Caller;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Problem;
import org.council.speakers.application.Asked;
import org.council.speakers.application.AskingForTheFloor;
import org.council.speakers.application.ListedItem;
import org.council.speakers.domain.ItemNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What delegations tell and ask: all that leads to the floor. */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Tag(name = "Requests")
@RunOnVirtualThread
@Act
public class RequestsResource {

  private static final String JSON = "application/json";

  private final AskingForTheFloor asking;
  private final Caller caller;

  @Inject
  RequestsResource(AskingForTheFloor asking, Caller caller) {
    this.asking = asking;
    this.caller = caller;
  }

  @POST
  @Path("advance-notifications")
  @Operation(
      summary = "Notify in advance",
      description =
          "An observer tells the secretariat that it wishes to speak on the item or to introduce its contribution; the answer acknowledges it.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = AskingRequest.class),
              examples = @ExampleObject(name = "example", value = Examples.NOTIFYING)))
  @APIResponse(
      responseCode = "201",
      description = "The list of speakers as it stands",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ListOfSpeakersView.class),
              examples = @ExampleObject(name = "example", value = Examples.LIST)))
  @APIResponse(
      responseCode = "403",
      description = "The caller is not the participant in by, nor the secretariat",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "Refused by a rule: spk-01 to spk-04, spk-07, spk-09",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "425",
      description = "Agenda has not told of the item or the participant yet",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response notifyInAdvance(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number,
      @NotNull @Valid AskingRequest request) {
    ListedItem item =
        asking.notifyInAdvance(
            new ItemNumber(session, meeting, number), request.wish(), caller.actor());
    return Answers.created(
        listOf(session, meeting, number), ListOfSpeakersView.of(item), item.list().version());
  }

  @POST
  @Path("requests")
  @Operation(
      summary = "Ask for the floor",
      description =
          "A delegation asks to be put on the list of speakers. A refusal is announced as an event, too.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = AskingRequest.class),
              examples = @ExampleObject(name = "example", value = Examples.ASKING)))
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = RequestView.class),
              examples = @ExampleObject(name = "example", value = Examples.REQUEST)))
  @APIResponse(
      responseCode = "400",
      description = "Officers and guests are given the floor without asking",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "403",
      description = "The caller is not the participant in by, nor the secretariat",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "Refused by a rule: spk-01 to spk-04, spk-06 to spk-08, spk-10, spk-12",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "425",
      description = "Agenda has not told of the item or the participant yet",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response ask(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number,
      @NotNull @Valid AskingRequest request) {
    Asked asked =
        asking.ask(new ItemNumber(session, meeting, number), request.wish(), caller.actor());
    return Answers.created(
        listOf(session, meeting, number), RequestView.of(asked), asked.item().list().version());
  }

  @POST
  @Path("requests/{id}/withdrawals")
  @Operation(
      summary = "Withdraw a request",
      description = "By the participant who asked, or the secretariat.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = MomentRequest.class),
              examples = @ExampleObject(name = "example", value = Examples.MOMENT)))
  @APIResponse(
      responseCode = "200",
      description = "The request",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = RequestView.class),
              examples = @ExampleObject(name = "example", value = Examples.REQUEST)))
  @APIResponse(
      responseCode = "403",
      description = "The caller is not the participant in by, nor the secretariat",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "404",
      description = "There is no such request",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "Refused by spk-13",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response withdrawOne(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number,
      @Parameter(example = "018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a01") @PathParam("id") UUID id,
      @NotNull @Valid MomentRequest request) {
    return shown(
        asking.withdraw(
            new ItemNumber(session, meeting, number), id, request.at(), caller.actor()));
  }

  @POST
  @Path("withdrawals")
  @Operation(
      summary = "Withdraw the waiting request",
      description = "Without knowing its id: purpose or document tell several apart.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = GivingUpRequest.class),
              examples = @ExampleObject(name = "example", value = Examples.GIVING_UP)))
  @APIResponse(
      responseCode = "200",
      description = "The request",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = RequestView.class),
              examples = @ExampleObject(name = "example", value = Examples.REQUEST)))
  @APIResponse(
      responseCode = "400",
      description = "Several wait and it is not clear which is meant",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "403",
      description = "The caller is not the participant in by, nor the secretariat",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "Refused by spk-13",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "425",
      description = "Agenda has not told of the item or the participant yet",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response withdraw(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number,
      @NotNull @Valid GivingUpRequest request) {
    return shown(
        asking.withdraw(new ItemNumber(session, meeting, number), request.wish(), caller.actor()));
  }

  @POST
  @Path("right-reservations")
  @Operation(
      summary = "Keep the right to speak",
      description =
          "The document is not introduced orally; the delegation keeps its right to speak on the item.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = GivingUpRequest.class),
              examples = @ExampleObject(name = "example", value = Examples.GIVING_UP)))
  @APIResponse(
      responseCode = "201",
      description = "The list of speakers as it stands",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = ListOfSpeakersView.class),
              examples = @ExampleObject(name = "example", value = Examples.LIST)))
  @APIResponse(
      responseCode = "403",
      description = "The caller is not the participant in by, nor the secretariat",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "Refused by a rule: spk-01, spk-02, spk-07, spk-08",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "425",
      description = "Agenda has not told of the item or the participant yet",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response reserveRight(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "PL-1") @PathParam("meeting") String meeting,
      @Parameter(example = "11") @PathParam("number") int number,
      @NotNull @Valid GivingUpRequest request) {
    ListedItem item =
        asking.reserveRight(
            new ItemNumber(session, meeting, number), request.wish(), caller.actor());
    return Answers.created(
        listOf(session, meeting, number), ListOfSpeakersView.of(item), item.list().version());
  }

  private static Response shown(Asked asked) {
    return Answers.ok(RequestView.of(asked), asked.item().list().version());
  }

  private static URI listOf(String session, String meeting, int number) {
    return URI.create(
        "/v1/sessions/%s/meetings/%s/items/%d/list-of-speakers"
            .formatted(session, meeting, number));
  }
}
