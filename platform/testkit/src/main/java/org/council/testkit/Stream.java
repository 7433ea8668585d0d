package org.council.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stream of server-sent events as a watcher reads it: the frames that have come so far. */
public final class Stream implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** One frame; what it does not have is empty. */
  public record Frame(String id, String event, String data, boolean comment) {

    static Frame of(List<String> lines) {
      return new Frame(
          field(lines, "id:"),
          field(lines, "event:"),
          field(lines, "data:"),
          lines.stream().anyMatch(line -> line.startsWith(":")));
    }

    private static String field(List<String> lines, String name) {
      return lines.stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(name.length()))
          .findFirst()
          .orElse("");
    }

    /** Whether it is more than a comment. */
    public boolean isEvent() {
      return !data.isEmpty();
    }
  }

  private final HttpResponse<java.util.stream.Stream<String>> response;
  private final List<Frame> frames = new CopyOnWriteArrayList<>();
  private final Thread reading;

  private Stream(HttpResponse<java.util.stream.Stream<String>> response) {
    this.response = response;
    reading = Thread.ofVirtual().start(this::read);
  }

  /** One that begins now. */
  public static Stream open(URI events) {
    return open(request(events, "integrator"));
  }

  /** One that begins after a position, as a browser comes again. */
  public static Stream resume(URI events, String lastEventId) {
    return open(request(events, "integrator").header("Last-Event-ID", lastEventId));
  }

  /** A request for a stream, by one who has a role. */
  public static HttpRequest.Builder request(URI events, String role) {
    return HttpRequest.newBuilder(events)
        .header("Accept", "text/event-stream")
        .header("Authorization", "Bearer " + Tokens.of("w", role));
  }

  /** One that begins as the request says. */
  public static Stream open(HttpRequest.Builder request) {
    try {
      return new Stream(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofLines()));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    List<String> lines = new ArrayList<>();
    try {
      response
          .body()
          .forEach(line -> {
            if (line.isEmpty()) {
              frames.add(Frame.of(lines));
              lines.clear();
            } else {
              lines.add(line);
            }
          });
    } catch (RuntimeException e) {
      // The connection was cut: what came before stands.
    }
  }

  /** How the service began to answer. */
  public HttpResponse<?> response() {
    return response;
  }

  /** All that came, comments among it. */
  public List<Frame> frames() {
    return frames;
  }

  /** What came with data. */
  public List<Frame> events() {
    return frames.stream().filter(Frame::isEvent).toList();
  }

  /** The ids of what came with data. */
  public List<Long> positions() {
    return events().stream().map(frame -> Long.valueOf(frame.id())).toList();
  }

  /** Whether the service ends it in time. */
  public boolean endsWithin(Duration duration) throws InterruptedException {
    return reading.join(duration);
  }

  @Override
  public void close() {
    response.body().close();
  }
}
