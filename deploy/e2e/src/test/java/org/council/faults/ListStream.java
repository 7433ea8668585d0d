package org.council.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.council.faults.check.Frame;

/** The list of speakers of an item, live from one replica. */
final class ListStream implements AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Stream<String> lines;
  private final List<Frame> frames = new CopyOnWriteArrayList<>();
  private String id;
  private String event = "";

  /**
   * Begins to watch.
   *
   * @param list where the list is shown
   * @param seen the id of what was seen last, or null
   */
  ListStream(URI list, String seen) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(list).header("Accept", "text/event-stream");
    if (seen != null) {
      request.header("Last-Event-ID", seen);
    }
    try {
      lines = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(list + " cannot be watched", e);
    }
    Thread.ofVirtual().start(this::read);
  }

  private void read() {
    try {
      lines.forEach(this::read);
    } catch (RuntimeException e) {
      // The connection was cut: what came before stands.
    }
  }

  private void read(String line) {
    if (line.isEmpty()) {
      event = "";
    } else if (line.startsWith("id:")) {
      id = line.substring(3).strip();
    } else if (line.startsWith("event:")) {
      event = line.substring(6).strip();
    } else if (line.startsWith("data:") && event.equals("floor")) {
      frames.add(new Frame(id, line.substring(5)));
    }
  }

  /** What came so far. */
  List<Frame> frames() {
    return frames;
  }

  @Override
  public void close() {
    lines.close();
  }
}
