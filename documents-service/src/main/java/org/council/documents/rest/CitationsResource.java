package org.council.documents.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.council.documents.application.ReadingDocuments;
import org.council.platform.rest.Act;
import org.council.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds what a text cites. */
@Path("/v1/citations")
@Tag(name = "Citations")
@RunOnVirtualThread
@Act
public class CitationsResource {

  private final ReadingDocuments reading;

  @Inject
  CitationsResource(ReadingDocuments reading) {
    this.reading = reading;
  }

  @GET
  @Operation(
      summary = "Resolve the document symbols in a text",
      description = "Symbols in any spelling, with strokes, in a text of any language.")
  @APIResponse(
      responseCode = "200",
      description = "The citations in the order of the text",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CitationsView.class),
              examples = @ExampleObject(name = "one", value = Examples.CITATIONS)))
  @APIResponse(
      responseCode = "400",
      description = "No text, or one that is too long",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public CitationsView resolve(
      @Parameter(description = "The text, at most 4000 characters.")
          @QueryParam("text")
          @NotBlank
          @Size(max = 4000)
          String text) {
    return new CitationsView(reading.citedIn(text, CitationsView::of));
  }
}
