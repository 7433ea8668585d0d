package org.council.minutes.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.council.minutes.application.ReadingTheRecord;
import org.council.minutes.application.ReadingTheRecord.Reading;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.wording.HtmlForm;
import org.council.minutes.domain.wording.Rendition;
import org.council.minutes.domain.wording.TextForm;
import org.council.platform.rest.Act;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record as anybody reads it: as data, as plain text, as a page. */
@Act
@Path("/v1/sessions/{session}/meetings/{meeting}/record")
@RunOnVirtualThread
@Tag(name = "Reading the record")
public class ReadingResource {

  private static final String TEXT = "text/plain;charset=UTF-8";
  private static final String HTML = "text/html;charset=UTF-8";

  private final ReadingTheRecord reading;
  private final ObjectMapper json;

  @Inject
  ReadingResource(ReadingTheRecord reading, ObjectMapper json) {
    this.reading = reading;
    this.json = json;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The record of a meeting in one language, as data, as plain text or as a page",
      description =
          "The `ETag` is that of this very text, for `If-None-Match`. The version that `If-Match` of an act names is"
              + " the `ETag` that the acts on the record answer with.")
  @APIResponse(
      responseCode = "200",
      description =
          "The record as it was issued, or as far as it is known; Content-Language says in which language",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = RecordView.class)),
        @Content(
            mediaType = MediaType.TEXT_PLAIN,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "text", value = Examples.TEXT)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "page", value = Examples.HTML))
      })
  @APIResponse(responseCode = "304")
  @APIResponse(responseCode = "400", description = "The record has not that language")
  @APIResponse(responseCode = "404", description = "The meeting is not known")
  public Response data(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @Parameter(
              description = "The language, a BCP-47 tag; without it, what Accept-Language prefers",
              example = "en")
          @QueryParam("lang")
          String lang,
      @Context HttpHeaders headers)
      throws JsonProcessingException {
    RecordId record = new RecordId(session, meeting);
    Reading reading = read(record, lang, headers);
    return answer(reading.rendition(), json.writeValueAsString(RecordView.of(record, reading)));
  }

  @GET
  @Produces(TEXT)
  @Operation(hidden = true)
  public Response text(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @QueryParam("lang") String lang,
      @Context HttpHeaders headers) {
    Rendition rendition = read(new RecordId(session, meeting), lang, headers).rendition();
    return answer(rendition, TextForm.of(rendition));
  }

  @GET
  @Produces(HTML)
  @Operation(hidden = true)
  public Response page(
      @PathParam("session") String session,
      @PathParam("meeting") String meeting,
      @QueryParam("lang") String lang,
      @Context HttpHeaders headers) {
    Rendition rendition = read(new RecordId(session, meeting), lang, headers).rendition();
    return answer(rendition, HtmlForm.of(rendition));
  }

  private Reading read(RecordId record, String lang, HttpHeaders headers) {
    List<String> acceptable =
        headers.getAcceptableLanguages().stream().map(Locale::getLanguage).toList();
    return reading.read(record, Optional.ofNullable(lang), acceptable);
  }

  /** The tag is that of the very text: it changes when anything a reader sees changes. */
  private static Response answer(Rendition rendition, String body) {
    byte[] bytes = body.getBytes(UTF_8);
    return Response.ok(bytes)
        .language(rendition.language())
        .tag(new EntityTag(UUID.nameUUIDFromBytes(bytes).toString()))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
