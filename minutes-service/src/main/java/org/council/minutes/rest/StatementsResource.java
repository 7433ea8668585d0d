package org.council.minutes.rest;

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
import org.council.minutes.application.InsertingStatements;
import org.council.minutes.application.InsertingStatements.Inserted;
import org.council.minutes.domain.drafting.RecordId;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The acts of a State that wants its statement on an item to be in the record. */
@Act
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Statements for the record")
public class StatementsResource {

  private final InsertingStatements inserting;

  @Inject
  StatementsResource(InsertingStatements inserting) {
    this.inserting = inserting;
  }

  @POST
  @Path("insertion-requests")
  @Operation(
      summary = "Ask that the statement made last on the item be included in the record",
      description =
          "One in which a point of order was raised is meant only where the State made no other. Refused by min-01, min-02, min-03, min-09, min-08. "
              + RecordResource.EXPECTED)
  @APIResponse(
      responseCode = "201",
      description = "The statement, whose summary is awaited",
      content = @Content(schema = @Schema(implementation = StatementView.class)))
  public Response request(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @PathParam("number") int number,
      @Valid @NotNull InsertionRequest request) {
    RecordId record = new RecordId(session, meeting);
    return answer(record, inserting.request(record, number, request.by(), request.at()));
  }

  @POST
  @Path("statements")
  @Operation(
      summary = "Submit the summary of a statement whose insertion was asked for",
      description =
          "Refused by min-01, min-02, min-03, min-04, min-09, min-05, min-08. "
              + RecordResource.EXPECTED)
  @APIResponse(
      responseCode = "201",
      description = "The statement",
      content = @Content(schema = @Schema(implementation = StatementView.class)))
  public Response submit(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @PathParam("number") int number,
      @Valid @NotNull StatementRequest request) {
    RecordId record = new RecordId(session, meeting);
    return answer(
        record, inserting.submit(record, number, request.by(), request.text(), request.at()));
  }

  private static Response answer(RecordId record, Inserted inserted) {
    return Answers.created(
        RecordResource.addressOf(record),
        StatementView.of(record, inserted.statement()),
        inserted.version());
  }
}
