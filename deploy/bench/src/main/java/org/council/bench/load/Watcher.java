package org.council.bench.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;

/**
 * One who watches the stream of events. It must be told of each position, one after the other.
 * Where the stream breaks off, that is counted, and it goes on behind the last event it has seen.
 */
final class Watcher {

  private static final String PATH = "/v1/events";

  private final HttpClient client;
  private final String token;
  private final Deliveries deliveries;
  private long position;
  private boolean leaving;

  /**
   * @param position after which it watches
   */
  Watcher(HttpClient client, String token, long position, Deliveries deliveries) {
    this.client = client;
    this.token = token;
    this.position = position;
    this.deliveries = deliveries;
  }

  /** Begins to watch. */
  void watch() {
    client
        .request(HttpMethod.GET, PATH)
        .compose(request ->
            request
                .putHeader("Accept", "text/event-stream")
                .putHeader("Authorization", "Bearer " + token)
                .putHeader("Last-Event-ID", Long.toString(position))
                .send())
        .onSuccess(this::follow)
        .onFailure(failure -> failed(failure.toString()));
  }

  private void follow(HttpClientResponse response) {
    if (response.statusCode() != 200) {
      failed("watching: " + response.statusCode());
      return;
    }
    EventStream stream = new EventStream(this::heard);
    response.handler(stream::read);
    response.exceptionHandler(failure -> brokenOff(failure.toString()));
    response.endHandler(_ -> brokenOff("the stream ended"));
  }

  private void heard(long at, Buffer data) {
    if (at != position + 1) {
      deliveries.failed("position " + at + " came after " + position);
    }
    position = at;
    deliveries.heard(at, data);
  }

  private void brokenOff(String why) {
    if (!leaving) {
      failed(why);
      watch();
    }
  }

  private void failed(String why) {
    if (!leaving) {
      deliveries.failed(why);
    }
  }

  /** What it has seen last. */
  long position() {
    return position;
  }

  /** From now on an end of the stream is what is wanted. */
  void leave() {
    leaving = true;
  }
}
