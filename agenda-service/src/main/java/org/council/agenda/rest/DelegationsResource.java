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
import org.council.agenda.domain.Forms;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.session.Delegation;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The delegations in the roster of a session. */
@Path("/v1/sessions/{s}/delegations")
@Tag(name = "Roster")
@Produces(MediaType.APPLICATION_JSON)
@Act
@RunOnVirtualThread
public class DelegationsResource {

  private final KeepingTheRoster roster;
  private final LookingUp lookingUp;
  private final EntriesShown entries;

  @Inject
  DelegationsResource(KeepingTheRoster roster, LookingUp lookingUp, EntriesShown entries) {
    this.roster = roster;
    this.lookingUp = lookingUp;
    this.entries = entries;
  }

  @POST
  @Operation(operationId = "registerDelegation", summary = "Enter a delegation in the roster")
  @APIResponseSchema(value = DelegationView.class, responseCode = "201")
  public Response register(
      @PathParam("s") String symbol, @NotNull @Valid DelegationRequest request) {
    Delegation delegation =
        roster.register(
            symbol,
            request.code(),
            request.category(),
            Text.of("name", request.name()),
            Forms.of(request.forms()));
    return Answers.created(
        URI.create("/v1/sessions/%s/delegations/%s".formatted(symbol, delegation.code())),
        DelegationView.of(delegation),
        delegation.version());
  }

  @GET
  @Operation(
      operationId = "listDelegations",
      summary = "List the delegations in the order of their registration")
  public Page<DelegationView> list(@PathParam("s") String symbol, @BeanParam PageRequest asked) {
    return lookingUp.delegations(symbol, asked, DelegationView::of);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getDelegation", summary = "Show one of the delegations")
  @APIResponseSchema(DelegationView.class)
  @APIResponse(responseCode = "304")
  public Response get(@PathParam("s") String symbol, @PathParam("code") String code) {
    return entries.show(lookingUp.delegation(symbol, code), DelegationView::of);
  }
}
