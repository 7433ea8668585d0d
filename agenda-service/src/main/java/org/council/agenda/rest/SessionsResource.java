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
import org.council.agenda.application.LeadingTheSession;
import org.council.agenda.application.LookingUp;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.session.Session;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.MomentRequest;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;
import org.council.platform.rulebook.RuleBooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sessions: convened, declared open, closed; they may rise until later between. */
@Path("/v1/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
@Act
@RunOnVirtualThread
public class SessionsResource {

  private final LeadingTheSession leading;
  private final LookingUp lookingUp;
  private final RuleBooks<RuleBook> ruleBooks;

  @Inject
  SessionsResource(LeadingTheSession leading, LookingUp lookingUp, RuleBooks<RuleBook> ruleBooks) {
    this.leading = leading;
    this.lookingUp = lookingUp;
    this.ruleBooks = ruleBooks;
  }

  @POST
  @Operation(operationId = "conveneSession", summary = "Convene a session")
  @APIResponseSchema(value = SessionView.class, responseCode = "201")
  public Response convene(@NotNull @Valid SessionRequest request) {
    Session session = leading.convene(request.calling(ruleBooks));
    return Answers.created(
        URI.create("/v1/sessions/" + session.symbol()), SessionView.of(session), session.version());
  }

  @GET
  @Operation(operationId = "listSessions", summary = "List the sessions by symbol")
  public Page<SessionView> list(@BeanParam PageRequest asked) {
    return lookingUp.sessions(asked, SessionView::of);
  }

  @GET
  @Path("/{s}")
  @Operation(operationId = "getSession", summary = "Show a session")
  @APIResponseSchema(SessionView.class)
  @APIResponse(responseCode = "304")
  public Response get(@PathParam("s") String symbol) {
    return lookingUp.session(symbol, SessionsResource::shown);
  }

  @POST
  @Path("/{s}/openings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "openSession", summary = "Declare a session open")
  @APIResponseSchema(SessionView.class)
  public Response open(
      @PathParam("s") String symbol, @RequestBody(required = false) MomentRequest request) {
    return shown(leading.open(symbol, MomentRequest.of(request)));
  }

  @POST
  @Path("/{s}/adjournments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "adjournSession", summary = "Let a session rise until later")
  @APIResponseSchema(SessionView.class)
  public Response adjourn(
      @PathParam("s") String symbol, @RequestBody(required = false) MomentRequest request) {
    return shown(leading.adjourn(symbol, MomentRequest.of(request)));
  }

  @POST
  @Path("/{s}/resumptions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "resumeSession", summary = "Resume a session that had risen")
  @APIResponseSchema(SessionView.class)
  public Response resume(
      @PathParam("s") String symbol, @RequestBody(required = false) MomentRequest request) {
    return shown(leading.resume(symbol, MomentRequest.of(request)));
  }

  @POST
  @Path("/{s}/closures")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "closeSession", summary = "Close a session")
  @APIResponseSchema(SessionView.class)
  public Response close(
      @PathParam("s") String symbol, @RequestBody(required = false) MomentRequest request) {
    return shown(leading.close(symbol, MomentRequest.of(request)));
  }

  private static Response shown(Session session) {
    return Answers.ok(SessionView.of(session), session.version());
  }
}
