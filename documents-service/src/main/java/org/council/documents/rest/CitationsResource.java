package org.council.documents.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.council.documents.application.ReadingDocuments;
import org.council.platform.rest.Act;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds what a text cites. */
@Path("/v1/citations")
@Tag(name = "Citations")
@Produces(MediaType.APPLICATION_JSON)
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
  public CitationsView resolve(
      @Parameter(
              description =
                  "The text, at most 4000 characters, and no more than an address of 8000 takes, percent-encoded: of Cyrillic or"
                      + " Arabic about 1300, of Chinese about 880.")
          @QueryParam("text")
          @NotBlank
          @Size(max = 4000)
          String text) {
    return new CitationsView(reading.citedIn(text, CitationsView::of));
  }
}
