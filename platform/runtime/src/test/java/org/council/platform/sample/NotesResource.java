package org.council.platform.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.council.platform.procedure.NoSuch;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.MomentRequest;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;
import org.council.platform.rest.RuleCatalogue;

/** The notebook's API. */
@Path("/v1/notes")
@jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Act
public class NotesResource {

  /** Words that a note may have. */
  public enum Kind {
    PLAIN,
    BOLD
  }

  public record NoteRequest(
      @NotBlank String id,
      @NotBlank String text,
      Kind kind,
      List<@Valid Line> lines,
      Integer pages,
      Boolean loud,
      OffsetDateTime at,
      LocalDate day) {}

  public record Line(@NotBlank String words) {}

  public record NoteView(String id, String text, Instant modified) {}

  @Inject Writing writing;

  @Produces
  RuleCatalogue rules() {
    return RuleCatalogue.of(Note.NoteRule.values());
  }

  @POST
  public Response begin(@NotNull @Valid NoteRequest request) {
    Note note = writing.begin(request.id(), request.text());
    return Answers.created(URI.create("/v1/notes/" + note.id()), view(note), note.version());
  }

  @POST
  @Path("{id}/lines")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(@PathParam("id") String id, @NotNull @Valid NoteRequest request) {
    Note note = writing.write(id, request.text());
    return Answers.ok(view(note), note.version());
  }

  @POST
  @Path("{id}/refusals")
  public Response refuse(@PathParam("id") String id, @NotNull @Valid NoteRequest request) {
    return Answers.ok(view(writing.refuse(id, request.text())), 0);
  }

  @POST
  @Path("{id}/quotations")
  public Response quote(@PathParam("id") String id) {
    return Response.ok(writing.quote(id)).build();
  }

  @POST
  @Path("{id}/marked-quotations")
  public Response quoteOrMark(@PathParam("id") String id) {
    return Response.ok(writing.quoteOrMark(id)).build();
  }

  @POST
  @Path("{id}/failures")
  public Response fail(@PathParam("id") String id) {
    throw new IllegalStateException("select secret from vault");
  }

  @POST
  @Path("{id}/outages")
  public Response fallIll(@PathParam("id") String id) {
    throw new IllegalStateException(new SQLException("secret of the host", "08006"));
  }

  /** An act of which only its time is said, and which says it again. */
  @POST
  @Path("{id}/readings")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response readAt(@PathParam("id") String id, MomentRequest request) {
    return Response.ok(new MomentRequest(MomentRequest.of(request))).build();
  }

  @GET
  public Page<NoteView> list(
      @QueryParam("beginning") String beginning, @BeanParam PageRequest asked) {
    return writing.list(beginning, asked, NotesResource::view);
  }

  @GET
  @Path("{id}")
  public Response read(@PathParam("id") String id) {
    Note note = writing.read(id).orElseThrow(() -> new NoSuch("note " + id));
    return Answers.ok(view(note), note.version());
  }

  private static NoteView view(Note note) {
    return new NoteView(note.id(), note.text(), note.modified());
  }
}
