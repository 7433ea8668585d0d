package org.council.speakers.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.rest.Act;
import org.council.platform.rest.Answers;
import org.council.platform.rest.LastShown.Shown;
import org.council.platform.rest.Page;
import org.council.platform.rest.Preconditions;
import org.council.speakers.application.ListedItem;
import org.council.speakers.application.LookingBack;
import org.council.speakers.application.Replayed;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.agenda.ItemNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody may see of the floor. */
@Path("/v1/sessions/{session}/meetings/{meeting}/items/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Floor")
@RunOnVirtualThread
@Act
public class WatchingResource {

  private static final String BEGINNING = ":\nretry:2000\n\n";

  private static final String LINES = "application/x-ndjson";

  private final WatchingTheFloor watching;
  private final LookingBack back;
  private final ListsShown lists;
  private final Preconditions preconditions;
  private final ObjectMapper json;

  @Inject
  WatchingResource(
      WatchingTheFloor watching,
      LookingBack back,
      ListsShown lists,
      Preconditions preconditions,
      ObjectMapper json) {
    this.watching = watching;
    this.back = back;
    this.lists = lists;
    this.json = json;
    this.preconditions = preconditions;
  }

  @GET
  @Path("list-of-speakers")
  @Operation(
      summary = "Show the list of speakers",
      description =
          "Those who wait, next first, each with the rule that puts it there.\n\n"
              + "With `Accept: text/event-stream` the list comes live, whole after every change: `id` names the list"
              + " and its version, as `ETag` does, `event` is `floor`, `data` the list. Where another item comes to stand"
              + " under the number, its list is sent. The first is sent at once, unless `Last-Event-ID` names it; any"
              + " replica goes on where another ended. The clock of the speaker is in instants of the server's clock."
              + " The event `clock` tells what it shows, as `serverTime`, before the first list and again every 15"
              + " seconds; it has no `id`. A page in a browser counts down by it, for it is shown neither headers nor"
              + " comments: `Server-Time` tells the same there.")
  @Parameter(
      name = "Last-Event-ID",
      in = ParameterIn.HEADER,
      description = "Of a stream: the id of the last list that was received.",
      schema = @Schema(type = SchemaType.STRING),
      example = "5d41402a-7")
  @APIResponse(
      responseCode = "200",
      description = "The list, once or live",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ListOfSpeakersView.class)),
        @Content(
            mediaType = MediaType.SERVER_SENT_EVENTS,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "where the stream begins", value = BEGINNING))
      })
  @APIResponse(responseCode = "304")
  public Response list(
      @BeanParam ItemPath path,
      @Parameter(
              description =
                  "Shows the list as it stood: at an instant in the room, with its offset, or as an event of this"
                      + " service left it, by its id or as `Event-Id` says it.",
              example = "2023-07-12T11:05:00+02:00")
          @QueryParam("asOf")
          String asOf) {
    ItemNumber item = path.item();
    return asOf == null ? now(item) : AsOf.of(asOf).look(back, item, this::shown);
  }

  /** What the client knows is told from its version; what was shown before is shown again. */
  private Response now(ItemNumber item) {
    Stand stand = watching.stand(item);
    return preconditions
        .known(stand.tag())
        .orElseGet(() -> {
          Shown<Stand> list = lists.show(item, stand);
          return Answers.written(list.json(), list.stand().tag());
        });
  }

  private Response shown(ListedItem item) {
    return preconditions.show(item.stand().tag(), () -> ListOfSpeakersView.of(item));
  }

  @GET
  @Path("floor/replay")
  @Produces(LINES)
  @Operation(
      summary = "Replay the floor of an item",
      description =
          "The list as it stood after each act, whole, one a line, the first act first; `since` says when. So many at"
              + " once as `limit` says: where there are more, `Link` says where they begin.")
  @APIResponse(
      responseCode = "200",
      description = "The lists, the first act first",
      headers =
          @Header(
              name = HttpHeaders.LINK,
              description = "The next page, `rel=\"next\"`; absent on the last one.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(mediaType = LINES, schema = @Schema(implementation = ListOfSpeakersView.class)))
  public Response replay(
      @BeanParam ItemPath path,
      @Parameter(description = "The version to begin with; left out, the first.")
          @QueryParam("from")
          @DefaultValue("0")
          @PositiveOrZero
          long from,
      @Parameter(description = "How many at most; 50 where it is left out, 200 at most.")
          @QueryParam("limit")
          Integer limit) {
    int atMost = Page.limit(limit);
    Replayed replayed = back.replay(path.item(), from, atMost);
    ResponseBuilder answer = Response.ok((StreamingOutput) out -> write(replayed.lists(), out));
    replayed
        .next()
        .map(next -> "<?from=%d&limit=%d>; rel=\"next\"".formatted(next, atMost))
        .ifPresent(link -> answer.header(HttpHeaders.LINK, link));
    return answer.build();
  }

  private void write(Stream<ListedItem> lists, OutputStream out) throws IOException {
    for (ListedItem list : (Iterable<ListedItem>) lists::iterator) {
      out.write(json.writeValueAsBytes(ListOfSpeakersView.of(list)));
      out.write('\n');
    }
  }

  @GET
  @Path("speaking-times")
  @Operation(
      summary = "Show how long each delegation spoke on an item",
      description =
          "In whatever meeting; without pauses and points of order. A speech that goes on counts until now"
              + " (`countedUntil`): such an answer is of an instant, and has no `ETag`.")
  @APIResponseSchema(value = SpeakingTimesView.class, responseCode = "200")
  @APIResponse(responseCode = "304")
  public Response speakingTimes(@BeanParam ItemPath path) {
    return watching.lookNow(path.item(), this::times);
  }

  /** What grows with the clock has no version: a tag that stays would name other times. */
  private Response times(ListedItem item, Optional<Instant> now) {
    SpeakingTimesView times = SpeakingTimesView.of(item, now);
    return times.growsWithTheClock()
        ? Response.ok(times).build()
        : preconditions.show(item.stand().tag(), () -> times);
  }

  @GET
  @Path("interventions")
  @Operation(
      summary = "Show the floor log of an item",
      description =
          "All interventions on the item, in whatever meeting, in the order in which they were entered;"
              + " what is told late stands after what was entered before it, and `givenAt` says when it began.")
  @APIResponseSchema(value = FloorLogView.class, responseCode = "200")
  @APIResponse(responseCode = "304")
  public Response interventions(@BeanParam ItemPath path) {
    return watching.look(
        path.item(), item -> preconditions.show(item.stand().tag(), () -> FloorLogView.of(item)));
  }
}
