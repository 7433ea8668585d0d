package org.council.minutes.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.council.minutes.application.DraftingParagraphs;
import org.council.minutes.application.FinishingTheRecord;
import org.council.minutes.domain.drafting.DraftParagraph;
import org.council.minutes.domain.drafting.DraftRecord;
import org.council.minutes.domain.drafting.RecordId;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.MomentRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The acts of those who make the record. */
@Act
@Path("/v1/sessions/{session}/meetings/{meeting}/record")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Making the record")
public class RecordResource {

  static final String EXPECTED =
      "`If-Match` names a version of the record: the `ETag` of the last act on it, not that of the text.";

  private final DraftingParagraphs drafting;
  private final FinishingTheRecord finishing;

  @Inject
  RecordResource(DraftingParagraphs drafting, FinishingTheRecord finishing) {
    this.drafting = drafting;
    this.finishing = finishing;
  }

  @POST
  @Path("paragraphs")
  @Operation(
      summary = "Draft a paragraph on an item; for the précis-writer and the secretariat",
      description = "Refused by min-08. " + EXPECTED)
  @APIResponse(
      responseCode = "201",
      description = "The paragraph",
      content = @Content(schema = @Schema(implementation = ParagraphView.class)))
  public Response draft(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @Valid @NotNull ParagraphRequest request) {
    RecordId record = new RecordId(session, meeting);
    DraftParagraph paragraph = request.toParagraph();
    DraftingParagraphs.Drafted drafted = drafting.draft(record, paragraph, request.at());
    ParagraphView view = ParagraphView.of(record, drafted.paragraph(), paragraph);
    return Answers.created(addressOf(record), view, drafted.version());
  }

  @PUT
  @Path("signatories")
  @Operation(
      summary =
          "Say who signs the record, from left to right; for the secretariat and the précis-writer",
      description = "Refused by min-08. " + EXPECTED)
  @APIResponse(
      responseCode = "200",
      description = "Where the record stands",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  public Response nameSignatories(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @Valid @NotNull SignatoriesRequest request) {
    return answer(
        finishing.nameSignatories(
            new RecordId(session, meeting), request.participants(), request.at()));
  }

  @POST
  @Path("issues")
  @Operation(
      summary = "Issue the record as it stands; for the secretariat",
      description = "Refused by min-06, min-07, min-08. " + EXPECTED)
  @APIResponse(
      responseCode = "200",
      description = "Where the record stands",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  public Response issue(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @RequestBody(required = false) MomentRequest request) {
    return answer(finishing.issue(new RecordId(session, meeting), MomentRequest.of(request)));
  }

  private static Response answer(DraftRecord draft) {
    return Answers.ok(DraftView.of(draft), draft.version());
  }

  /** Where the record is read, which is where all that is drafted for it comes to stand. */
  static URI addressOf(RecordId record) {
    return URI.create(
        "/v1/sessions/%s/meetings/%s/record".formatted(record.session(), record.meeting()));
  }
}
