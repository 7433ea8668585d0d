package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.council.platform.rest.Act;
import org.council.platform.rest.Preconditions;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.Notices;
import org.council.speakers.domain.agenda.ItemNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody may see of what delegations told in advance, and of the rights they kept. */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
@RunOnVirtualThread
@Act
public class NoticesResource {

  private final WatchingTheFloor watching;
  private final Preconditions preconditions;

  @Inject
  NoticesResource(WatchingTheFloor watching, Preconditions preconditions) {
    this.watching = watching;
    this.preconditions = preconditions;
  }

  @GET
  @Path("advance-notifications")
  @Operation(
      summary = "Show what was told in advance",
      description = "By which delegation, and until when it had to be told.")
  @APIResponseSchema(value = NotificationsView.class, responseCode = "200")
  @APIResponse(responseCode = "304")
  public Response notifications(@BeanParam ItemPath path) {
    return show(path.item(), NotificationsView::of);
  }

  @GET
  @Path("right-reservations")
  @Operation(
      summary = "Show the rights to speak that were kept",
      description = "By delegations that do not introduce their documents orally.")
  @APIResponseSchema(value = ReservedRightsView.class, responseCode = "200")
  @APIResponse(responseCode = "304")
  public Response reservedRights(@BeanParam ItemPath path) {
    return show(path.item(), ReservedRightsView::of);
  }

  private Response show(ItemNumber number, Function<Notices, Object> view) {
    return watching.look(
        number,
        item -> preconditions.show(item.stand().tag(), () -> view.apply(item.list().notices())));
  }
}
