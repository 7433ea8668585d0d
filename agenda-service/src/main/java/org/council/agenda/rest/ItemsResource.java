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
import java.time.Instant;
import java.util.List;
import org.council.agenda.application.LookingUp;
import org.council.agenda.application.TakingUpItems;
import org.council.agenda.domain.meeting.Meeting;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.ListRequest;
import org.council.platform.rest.MomentRequest;
import org.council.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The items on the agenda of a meeting: opened, decided, closed. Their ETag is the meeting's. */
@Path("/v1/sessions/{s}/meetings/{m}/items")
@Tag(name = "Items")
@Produces(MediaType.APPLICATION_JSON)
@Act
@RunOnVirtualThread
public class ItemsResource {

  private final TakingUpItems items;
  private final LookingUp lookingUp;

  @Inject
  ItemsResource(TakingUpItems items, LookingUp lookingUp) {
    this.items = items;
    this.lookingUp = lookingUp;
  }

  @GET
  @Operation(
      operationId = "listItems",
      summary = "List the items by number",
      description =
          "All at once. With `modifiedSince` also what a revised agenda took away, with `deleted` and nothing but what"
              + " names it, until another item stands under its number.")
  public Page<ItemView> list(
      @PathParam("s") String symbol, @PathParam("m") String label, @BeanParam ListRequest asked) {
    return lookingUp.items(
        symbol, label, asked, (meeting, gone) -> ItemView.changed(meeting, gone, asked.since()));
  }

  @GET
  @Path("/{n}")
  @Operation(operationId = "getItem", summary = "Show an item")
  @APIResponseSchema(ItemView.class)
  @APIResponse(responseCode = "304")
  public Response get(
      @PathParam("s") String symbol, @PathParam("m") String label, @PathParam("n") int number) {
    return lookingUp.inMeeting(symbol, label, meeting -> shown(meeting, number));
  }

  @POST
  @Path("/{n}/openings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "openItem",
      summary = "Open an item, for the first time or, carried over, again")
  @APIResponseSchema(ItemView.class)
  public Response open(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @PathParam("n") int number,
      @RequestBody(required = false) MomentRequest request) {
    return shown(items.open(symbol, label, number, MomentRequest.of(request)), number);
  }

  @POST
  @Path("/{n}/closures")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "closeItem", summary = "Close an item as its decisions leave it")
  @APIResponseSchema(ItemView.class)
  public Response close(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @PathParam("n") int number,
      @RequestBody(required = false) MomentRequest request) {
    return shown(items.close(symbol, label, number, MomentRequest.of(request)), number);
  }

  @POST
  @Path("/{n}/decisions")
  @Operation(operationId = "decide", summary = "Decide on an item")
  @APIResponseSchema(value = DecisionView.class, responseCode = "201")
  public Response decide(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @PathParam("n") int number,
      @NotNull @Valid DecisionRequest request) {
    var taken = items.decide(symbol, label, number, request.read(), request.at());
    return Answers.created(
        URI.create(
            "/v1/sessions/%s/meetings/%s/items/%d/decisions".formatted(symbol, label, number)),
        DecisionView.of(taken.decision()),
        taken.meeting().version());
  }

  @GET
  @Path("/{n}/decisions")
  @Operation(
      operationId = "listDecisions",
      summary = "List the decisions on an item in order",
      description = "All at once. A decision never changes, and none is ever gone.")
  public Page<DecisionView> decisions(
      @PathParam("s") String symbol,
      @PathParam("m") String label,
      @PathParam("n") int number,
      @BeanParam ListRequest asked) {
    return lookingUp.ofMeeting(
        symbol, label, asked, meeting -> decisions(meeting, number, asked.since()));
  }

  private static List<DecisionView> decisions(Meeting meeting, int number, Instant since) {
    return meeting.item(number).decisions().stream()
        .filter(decision -> !decision.modified().isBefore(since))
        .map(DecisionView::of)
        .toList();
  }

  private static Response shown(Meeting meeting, int number) {
    return Answers.ok(ItemView.of(meeting, number), meeting.version());
  }
}
