package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.council.platform.identity.Caller;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.MomentRequest;
import org.council.speakers.application.Asked;
import org.council.speakers.application.AskingForTheFloor;
import org.council.speakers.application.ListedItem;
import org.council.speakers.domain.agenda.ItemNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What delegations tell and ask: all that leads to the floor. */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
@RunOnVirtualThread
@Act
public class RequestsResource {

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
          "An observer tells the secretariat that it wishes to speak on the item or to introduce its"
              + " contribution; the answer acknowledges it. Told again, nothing changes. Refused by spk-01, spk-02, spk-07, spk-09.")
  @APIResponseSchema(value = ListOfSpeakersView.class, responseCode = "201")
  public Response notifyInAdvance(@BeanParam ItemPath path, @NotNull @Valid AskingRequest request) {
    ItemNumber item = path.item();
    return created(item, asking.notifyInAdvance(item, request.wish(), caller.actor()));
  }

  @POST
  @Path("requests")
  @Operation(
      summary = "Ask for the floor",
      description =
          "A delegation asks to be put on the list of speakers. Officers and guests are given the floor"
              + " without asking. Between two items a point of order is asked for on the one closed last."
              + " Refused by spk-01 to spk-04, spk-24, spk-05 (where `at` is before the meeting was opened), spk-06 to spk-08, spk-25, spk-34, spk-36, spk-10, spk-31, spk-40,"
              + " spk-12; a refusal is announced as an event, too.")
  @APIResponseSchema(value = RequestView.class, responseCode = "201")
  public Response ask(@BeanParam ItemPath path, @NotNull @Valid AskingRequest request) {
    ItemNumber item = path.item();
    Asked asked = asking.ask(item, request.wish(), caller.actor());
    return Answers.created(listOf(item), RequestView.of(asked), asked.item().stand().tag());
  }

  @POST
  @Path("requests/{id}/withdrawals")
  @Operation(
      summary = "Withdraw a request",
      description = "By the delegation that asked, or the secretariat. Refused by spk-13.")
  @APIResponseSchema(value = RequestView.class, responseCode = "200")
  public Response withdrawOne(
      @BeanParam ItemPath path,
      @PathParam("id") UUID id,
      @RequestBody(required = false) MomentRequest request) {
    return shown(asking.withdraw(path.item(), id, MomentRequest.of(request), caller.actor()));
  }

  @POST
  @Path("withdrawals")
  @Operation(
      summary = "Withdraw the waiting request",
      description =
          "Without knowing its id: purpose, motion, document or group tell several apart. Refused by spk-13.")
  @APIResponseSchema(value = RequestView.class, responseCode = "200")
  public Response withdraw(@BeanParam ItemPath path, @NotNull @Valid GivingUpRequest request) {
    return shown(asking.withdraw(path.item(), request.wish(), caller.actor()));
  }

  @POST
  @Path("right-reservations")
  @Operation(
      summary = "Keep the right to speak",
      description =
          "The document is not introduced orally; the delegation keeps its right to speak on the item."
              + " Refused by spk-01, spk-02, spk-06, spk-07, spk-08, spk-36, spk-10.")
  @APIResponseSchema(value = ListOfSpeakersView.class, responseCode = "201")
  public Response reserveRight(@BeanParam ItemPath path, @NotNull @Valid GivingUpRequest request) {
    ItemNumber item = path.item();
    return created(item, asking.reserveRight(item, request.wish(), caller.actor()));
  }

  private static Response created(ItemNumber number, ListedItem item) {
    return Answers.created(listOf(number), ListOfSpeakersView.of(item), item.stand().tag());
  }

  private static Response shown(Asked asked) {
    return Answers.ok(RequestView.of(asked), asked.item().stand().tag());
  }

  private static URI listOf(ItemNumber item) {
    return URI.create(
        "/v1/sessions/%s/meetings/%s/items/%d/list-of-speakers"
            .formatted(item.session(), item.meeting(), item.number()));
  }
}
