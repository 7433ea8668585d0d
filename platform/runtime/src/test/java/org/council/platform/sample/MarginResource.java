package org.council.platform.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What stands beside a note, at paths that begin like those of {@link NotesResource}. */
@Path("/v1/notes/{id}")
@Produces(MediaType.TEXT_PLAIN)
public class MarginResource {

  @GET
  @Path("margin")
  public String read(@PathParam("id") String id) {
    return "beside " + id;
  }

  @GET
  @Path("margin/{line}")
  public String readLine(@PathParam("id") String id, @PathParam("line") int line) {
    return "beside line " + line;
  }

  @GET
  @Path("marks/{mark}")
  public String readMark(@PathParam("id") String id, @PathParam("mark") UUID mark) {
    return "mark " + mark;
  }

  @GET
  @Path("refusals")
  public String refusals(@PathParam("id") String id) {
    return "none";
  }
}
