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
import org.council.platform.rest.Problem;
import org.council.speakers.application.Asked;
import org.council.speakers.application.DirectingTheList;
import org.council.speakers.application.Given;
import org.council.speakers.application.ListedItem;
import org.council.speakers.application.PresidingOverTheFloor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the Chair does with the floor of an item. */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class FloorResource {

  private final DirectingTheList directing;
  private final PresidingOverTheFloor presiding;
  private final Caller caller;

  @Inject
  FloorResource(DirectingTheList directing, PresidingOverTheFloor presiding, Caller caller) {
    this.directing = directing;
    this.presiding = presiding;
    this.caller = caller;
  }

  @POST
  @Path("list/closures")
  @Operation(
      summary = "Close the list of speakers",
      description =
          "By the Chair, with the assent of the meeting: nobody is added. Refused by spk-05, spk-06,"
              + " spk-10, spk-29, spk-30.")
  @APIResponseSchema(value = ListOfSpeakersView.class, responseCode = "200")
  public Response closeTheList(
      @BeanParam ItemPath path, @RequestBody(required = false) MomentRequest request) {
    return shown(directing.close(path.item(), MomentRequest.of(request), caller.actor()));
  }

  @POST
  @Path("list/reopenings")
  @Operation(
      summary = "Open a closed list again",
      description = "By the Chair. Refused by spk-05, spk-06, spk-11, spk-29, spk-30.")
  @APIResponseSchema(value = ListOfSpeakersView.class, responseCode = "200")
  public Response reopenTheList(
      @BeanParam ItemPath path, @RequestBody(required = false) MomentRequest request) {
    return shown(directing.reopen(path.item(), MomentRequest.of(request), caller.actor()));
  }

  @POST
  @Path("list/announcements")
  @Operation(
      summary = "Announce the list of speakers",
      description =
          "By the Chair: it is read out, with how many are left and the time of observers. Refused by spk-05, spk-06, spk-29, spk-30.")
  @APIResponseSchema(value = ListOfSpeakersView.class, responseCode = "200")
  public Response announceTheList(
      @BeanParam ItemPath path, @RequestBody(required = false) MomentRequest request) {
    return shown(directing.announce(path.item(), MomentRequest.of(request), caller.actor()));
  }

  @POST
  @Path("requests/{id}/placings")
  @Operation(
      summary = "Put one who waits before or after another",
      description =
          "By the Chair, one position at a time and with a reason; never a whole list. Refused by spk-05,"
              + " spk-06, spk-13, spk-29, spk-30, spk-15.")
  @APIResponseSchema(value = ListOfSpeakersView.class, responseCode = "200")
  public Response put(
      @BeanParam ItemPath path, @PathParam("id") UUID id, @NotNull @Valid PlacingRequest request) {
    return shown(directing.put(path.item(), id, request.place(), request.at(), caller.actor()));
  }

  @POST
  @Path("requests/{id}/passings-over")
  @Operation(
      summary = "Pass over one who is absent when called",
      description =
          "By the Chair: the next of those who wait, or the one that has the floor, whose turn then was no intervention. Either may ask again. One that waits is refused by spk-05, spk-06, spk-36, spk-40, spk-13, spk-29, spk-30, spk-39, or the rule that puts another first; one that has the floor by spk-05, spk-38, spk-14.")
  @APIResponseSchema(value = RequestView.class, responseCode = "200")
  public Response passOver(
      @BeanParam ItemPath path,
      @PathParam("id") UUID id,
      @RequestBody(required = false) MomentRequest request) {
    Asked passedOver =
        directing.passOver(path.item(), id, MomentRequest.of(request), caller.actor());
    return Answers.ok(RequestView.of(passedOver), passedOver.item().stand().tag());
  }

  @POST
  @Path("floor")
  @Operation(
      summary = "Give the floor",
      description =
          "By the Chair, to the next of those who wait; to officers and guests at any time. Who gives it says what it"
              + " expects: the request that is next (`expected`), or the version of the list that was seen"
              + " (`If-Match`; `*` where whatever stands is meant, as when it is entered afterwards). Refused by"
              + " spk-01 to spk-06, spk-27, spk-07, spk-08, spk-24, spk-25, spk-34, spk-36, spk-10, spk-40, spk-29, spk-30, spk-14, or the"
              + " rule that puts another first.")
  @APIResponseSchema(value = InterventionView.class, responseCode = "201")
  @APIResponse(
      responseCode = "428",
      description = "Neither `expected` nor `If-Match` says what is expected.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public Response giveTheFloor(@BeanParam ItemPath path, @NotNull @Valid FloorRequest request) {
    Given given =
        presiding.giveTheFloor(path.item(), request.calling(), request.at(), caller.actor());
    return Answers.created(
        URI.create("/v1/interventions/" + given.intervention().id()),
        InterventionView.of(given.list(), given.intervention()),
        given.stand().tag());
  }

  private static Response shown(ListedItem item) {
    return Answers.ok(ListOfSpeakersView.of(item), item.stand().tag());
  }
}
