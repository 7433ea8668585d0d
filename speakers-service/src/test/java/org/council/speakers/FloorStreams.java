package org.council.speakers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.council.testkit.Stream;

/** Fixture: streams of the list of speakers of an item, and what each has sent. */
final class FloorStreams {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FloorStreams() {}

  /** What opens one, once all that was done before is known. */
  static HttpRequest.Builder watching(URI service, ItemOverHttp item) {
    tag(item);
    return HttpRequest.newBuilder(service.resolve(item.path("list-of-speakers")))
        .header("Accept", "text/event-stream");
  }

  /** The tag of the list, which is its id in a stream, once all that was done before is known. */
  static String tag(ItemOverHttp item) {
    return item.list().header("ETag").replace("\"", "");
  }

  static List<Stream.Frame> lists(Stream stream) {
    return stream.events().stream().filter(frame -> frame.event().equals("floor")).toList();
  }

  static List<String> ids(Stream stream) {
    return lists(stream).stream().map(Stream.Frame::id).toList();
  }

  /** The identities of the items whose lists it has sent. */
  static List<String> items(Stream stream) {
    return lists(stream).stream().map(frame -> read(frame).get("item").asText()).toList();
  }

  /** Who waits on the newest list, in order. */
  static List<String> waiting(Stream stream) {
    return lists(stream).isEmpty()
        ? List.of()
        : newest(stream).get("waiting").findValuesAsText("participant");
  }

  static JsonNode newest(Stream stream) {
    return read(lists(stream).getLast());
  }

  static JsonNode read(Stream.Frame frame) {
    try {
      return JSON.readTree(frame.data());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
