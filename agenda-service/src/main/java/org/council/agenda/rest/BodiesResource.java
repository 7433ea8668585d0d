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
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.session.Body;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;
import org.council.platform.rulebook.RuleBooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bodies of a session that hold meetings. */
@Path("/v1/sessions/{s}/bodies")
@Tag(name = "Roster")
@Produces(MediaType.APPLICATION_JSON)
@Act
@RunOnVirtualThread
public class BodiesResource {

  private final KeepingTheRoster roster;
  private final LookingUp lookingUp;
  private final EntriesShown entries;
  private final RuleBooks<RuleBook> ruleBooks;

  @Inject
  BodiesResource(
      KeepingTheRoster roster,
      LookingUp lookingUp,
      EntriesShown entries,
      RuleBooks<RuleBook> ruleBooks) {
    this.roster = roster;
    this.lookingUp = lookingUp;
    this.entries = entries;
    this.ruleBooks = ruleBooks;
  }

  @POST
  @Operation(operationId = "establishBody", summary = "Establish a body")
  @APIResponseSchema(value = BodyView.class, responseCode = "201")
  public Response establish(@PathParam("s") String symbol, @NotNull @Valid BodyRequest request) {
    Body body =
        roster.establish(
            symbol, request.code(), request.kind(), request.asText(), request.ownRules(ruleBooks));
    return Answers.created(
        URI.create("/v1/sessions/%s/bodies/%s".formatted(symbol, body.code())),
        BodyView.of(body),
        body.version());
  }

  @GET
  @Operation(
      operationId = "listBodies",
      summary = "List the bodies in the order of their registration")
  public Page<BodyView> list(@PathParam("s") String symbol, @BeanParam PageRequest asked) {
    return lookingUp.bodies(symbol, asked, BodyView::of);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getBody", summary = "Show one of the bodies")
  @APIResponseSchema(BodyView.class)
  @APIResponse(responseCode = "304")
  public Response get(@PathParam("s") String symbol, @PathParam("code") String code) {
    return entries.show(lookingUp.body(symbol, code), BodyView::of);
  }
}
