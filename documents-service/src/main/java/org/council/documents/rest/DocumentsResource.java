package org.council.documents.rest;

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
import org.council.documents.application.PublishingDocuments;
import org.council.documents.application.ReadingDocuments;
import org.council.documents.application.RegisteringDocuments;
import org.council.documents.application.Submission;
import org.council.documents.application.WithdrawingDocuments;
import org.council.documents.domain.Document;
import org.council.documents.domain.DocumentSymbol;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.MomentRequest;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of a session. A document is addressed by the symbol of any of its texts. */
@Path("/v1/sessions/{session}/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Act
public class DocumentsResource {

  private static final String JSON = "application/json";

  private final RegisteringDocuments registering;
  private final PublishingDocuments publishing;
  private final WithdrawingDocuments withdrawing;
  private final ReadingDocuments reading;

  @Inject
  DocumentsResource(
      RegisteringDocuments registering,
      PublishingDocuments publishing,
      WithdrawingDocuments withdrawing,
      ReadingDocuments reading) {
    this.registering = registering;
    this.publishing = publishing;
    this.withdrawing = withdrawing;
    this.reading = reading;
  }

  @POST
  @Operation(
      summary = "Register a text",
      description =
          "By the secretariat. An edition, a corrigendum or an addendum: the form of the symbol says which."
              + " `If-Match` names the version of the document that it belongs to. Refused by doc-01 to doc-05;"
              + " exactly the same again stands already, and so does another document that has its address.")
  @APIResponse(
      responseCode = "201",
      description = "The document as it stands now.",
      content = @Content(mediaType = JSON, schema = @Schema(implementation = DocumentView.class)))
  public Response register(
      @Parameter(example = "C23") @PathParam("session") String session,
      @NotNull @Valid DocumentRequest request) {
    Submission submission = request.submission(session);
    Document document = registering.register(session, submission);
    return Answers.created(
        URI.create(Paths.of(session, submission.symbol())),
        DocumentView.of(document, document.text(submission.symbol())),
        document.version());
  }

  @GET
  @Operation(
      summary = "List the documents of a session",
      description =
          "Main series first, then the others by name; within a series by number. None is ever gone: one that was"
              + " withdrawn stays, and says so.")
  public Page<DocumentView> list(
      @Parameter(example = "C23") @PathParam("session") String session,
      @BeanParam PageRequest asked) {
    return reading.all(session, asked, DocumentView::of);
  }

  @GET
  @Path("{symbol}")
  @Operation(
      summary = "Show a document",
      description = "By the symbol of the document or of any of its texts.")
  @APIResponse(
      responseCode = "200",
      description = "The document as it stands now.",
      content = @Content(mediaType = JSON, schema = @Schema(implementation = DocumentView.class)))
  @APIResponse(responseCode = "304")
  public Response show(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "C23-72-Rev1-Corr1") @PathParam("symbol") String symbol) {
    DocumentSymbol cited = cited(session, symbol);
    return reading.one(session, cited, document -> ok(document, cited));
  }

  @POST
  @Path("{symbol}/publications")
  @Operation(
      summary = "Publish a text in a language",
      description =
          "By the secretariat. The symbol of the document alone means its first edition, or the current one where"
              + " that is not known. Refused by doc-05 and doc-06; in the same language again it stands already.")
  @APIResponse(
      responseCode = "200",
      description = "The document as it stands now.",
      content = @Content(mediaType = JSON, schema = @Schema(implementation = DocumentView.class)))
  public Response publish(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "C23-35") @PathParam("symbol") String symbol,
      @NotNull @Valid PublicationRequest request) {
    DocumentSymbol cited = cited(session, symbol);
    return ok(publishing.publish(session, cited, request.language(), request.at()), cited);
  }

  @POST
  @Path("{symbol}/withdrawals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Withdraw a document",
      description =
          "By the secretariat, at the wish of those who submitted it. All its editions are"
              + " withdrawn. Refused by doc-05.")
  @APIResponse(
      responseCode = "200",
      description = "The document as it stands now.",
      content = @Content(mediaType = JSON, schema = @Schema(implementation = DocumentView.class)))
  public Response withdraw(
      @Parameter(example = "C23") @PathParam("session") String session,
      @Parameter(example = "C23-90") @PathParam("symbol") String symbol,
      @RequestBody(required = false) MomentRequest request) {
    DocumentSymbol cited = cited(session, symbol);
    return ok(withdrawing.withdraw(session, cited, MomentRequest.of(request)), cited);
  }

  private DocumentSymbol cited(String session, String symbol) {
    return reading.meant(session, Symbols.inPath(session, symbol));
  }

  private static Response ok(Document document, DocumentSymbol cited) {
    return Answers.ok(DocumentView.of(document, document.text(cited)), document.version());
  }
}
