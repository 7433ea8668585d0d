package org.council.platform.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionFactory;
import org.council.platform.sample.Note;
import org.council.platform.sample.Notes;
import org.council.testkit.BackingServices;
import org.council.testkit.Stream;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class EventStreamTest {

  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

  @TestHTTPResource("/v1/events")
  URI events;

  @Inject Notes notes;
  @Inject MeterRegistry metrics;

  private final String mark = UUID.randomUUID().toString();

  private void say(String id, String text) {
    QuarkusTransaction.requiringNew().run(() -> notes.add(Note.begin(id, text, AT)));
  }

  private void say(int from, int to, String text) {
    for (int i = from; i <= to; i++) {
      say(i + "-" + mark, text);
    }
  }

  private void say(int from, int to) {
    say(from, to, "x");
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30));
  }

  private static List<Long> from(long first, int count) {
    return LongStream.range(first, first + count).boxed().toList();
  }

  private double watching() {
    return metrics.get("council_stream_watchers").tag("stream", "events").gauge().value();
  }

  @Test
  void a_watcher_is_sent_the_same_events_as_the_feed_gives_live() throws Exception {
    long end = Feed.end();
    try (Stream stream = Stream.open(events)) {
      soon().untilAsserted(() -> assertThat(stream.frames()).isNotEmpty());
      assertThat(stream.frames().getFirst().id()).isEqualTo(Long.toString(end));
      say(1, 3);
      soon().untilAsserted(() -> assertThat(stream.events()).hasSize(3));
      assertThat(stream.positions()).isEqualTo(from(end + 1, 3));
      assertThat(stream.events())
          .allSatisfy(
              frame -> assertThat(frame.event()).isEqualTo("org.council.notebook.note.written.v1"));
      ObjectMapper mapper = new ObjectMapper();
      JsonNode batch =
          mapper.readTree(
              given()
                  .auth()
                  .oauth2(Tokens.of("i", "integrator"))
                  .queryParam("after", end)
                  .get("/v1/events")
                  .asString());
      for (int i = 0; i < 3; i++) {
        assertThat(mapper.readTree(stream.events().get(i).data())).isEqualTo(batch.get(i));
      }
    }
  }

  @Test
  void one_who_has_read_batches_goes_on_live_by_their_link() throws Exception {
    long end = Feed.end();
    say(1, 2);
    soon().untilAsserted(() -> assertThat(Feed.after(end).positions()).hasSize(2));
    String link =
        given()
            .auth()
            .oauth2(Tokens.of("i", "integrator"))
            .queryParam("after", end)
            .queryParam("limit", 1)
            .get("/v1/events")
            .header("Link");
    String next = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    try (Stream stream = Stream.open(URI.create(events + next))) {
      soon().untilAsserted(() -> assertThat(stream.events()).hasSize(1));
      assertThat(stream.positions()).isEqualTo(from(end + 2, 1));
    }
  }

  @Test
  void one_who_comes_again_goes_on_behind_the_last_event_and_misses_and_repeats_none() {
    long end = Feed.end();
    say(1, 20);
    soon().untilAsserted(() -> assertThat(Feed.after(end).positions()).hasSize(20));
    try (Stream stream = Stream.resume(events, Long.toString(end + 5))) {
      soon().untilAsserted(() -> assertThat(stream.events()).hasSize(15));
      say(21, 25);
      soon().untilAsserted(() -> assertThat(stream.events()).hasSize(20));
      assertThat(stream.positions()).isEqualTo(from(end + 6, 20));
    }
  }

  @Test
  void the_header_of_one_who_comes_again_counts_before_the_parameter() {
    long end = Feed.end();
    say(1, 3);
    soon().untilAsserted(() -> assertThat(Feed.after(end).positions()).hasSize(3));
    URI first = URI.create(events + "?after=" + end);
    try (Stream stream = Stream.resume(first, Long.toString(end + 2));
        Stream fresh = Stream.open(first)) {
      soon().untilAsserted(() -> assertThat(stream.positions()).isEqualTo(from(end + 3, 1)));
      soon().untilAsserted(() -> assertThat(fresh.positions()).isEqualTo(from(end + 1, 3)));
    }
  }

  @Test
  void watchers_who_come_from_anywhere_in_the_log_while_it_grows_get_every_event_once() {
    long end = Feed.end();
    say(1, 400);
    soon().untilAsserted(() -> assertThat(Feed.after(end).positions()).hasSize(400));
    List<Stream> streams = new ArrayList<>();
    Thread growing = Thread.ofVirtual().start(() -> say(401, 600));
    try {
      for (int i = 0; i < 40; i++) {
        streams.add(Stream.resume(events, Long.toString(end + i * 10L)));
      }
      for (int i = 0; i < 40; i++) {
        Stream stream = streams.get(i);
        int missed = i * 10;
        soon().untilAsserted(() -> assertThat(stream.events()).hasSize(600 - missed));
        assertThat(stream.positions()).isEqualTo(from(end + missed + 1, 600 - missed));
      }
      assertThat(growing.join(Duration.ofSeconds(30))).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      streams.forEach(Stream::close);
    }
  }

  @Test
  void one_who_does_not_read_is_cut_off_and_the_others_go_on() throws Exception {
    awaitNobody();
    double slow = metrics.get("council_stream_slow").tag("stream", "events").counter().count();
    try (Stream other = Stream.open(events);
        Socket deaf = new Socket(events.getHost(), events.getPort())) {
      deaf.setReceiveBufferSize(4096);
      String request =
          "GET /v1/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAuthorization: Bearer %s\r\n\r\n"
              .formatted(Tokens.of("w", "integrator"));
      soon().until(() -> watching() == 1);
      deaf.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      soon().until(() -> watching() == 2);
      String long60k = "x".repeat(60_000);
      int said = 0;
      while (metrics.get("council_stream_slow").tag("stream", "events").counter().count() == slow) {
        say(said + 1, said + 50, long60k);
        said += 50;
        assertThat(said).as("a deaf watcher is cut off at last").isLessThan(3_000);
      }
      int all = said;
      soon().untilAsserted(() -> assertThat(other.events()).hasSize(all));
      assertThat(watching()).isEqualTo(1);
    }
  }

  @Test
  void one_who_goes_away_is_forgotten() {
    awaitNobody();
    Stream stream = Stream.open(events);
    soon().until(() -> watching() == 1);
    stream.close();
    awaitNobody();
  }

  /** A closed connection is noticed when something is sent. */
  private void awaitNobody() {
    soon()
        .until(() -> {
          say(UUID.randomUUID().toString(), "x");
          return watching() == 0;
        });
  }

  @Test
  void nothing_on_the_way_keeps_it_back() {
    try (Stream stream =
        Stream.open(Stream.request(events, "integrator").header("Accept-Encoding", "gzip"))) {
      soon().untilAsserted(() -> assertThat(stream.frames()).isNotEmpty());
      var headers = stream.response().headers();
      assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
      assertThat(headers.firstValue("Content-Encoding").orElse("identity")).isEqualTo("identity");
      assertThat(headers.firstValue("Cache-Control")).contains("no-store");
      assertThat(headers.firstValue("X-Accel-Buffering")).contains("no");
    }
  }

  @Test
  void who_may_not_read_the_feed_may_not_watch() {
    given().accept("text/event-stream").get("/v1/events").then().statusCode(401);
    given()
        .accept("text/event-stream")
        .auth()
        .oauth2(Tokens.of("d", "delegate"))
        .get("/v1/events")
        .then()
        .statusCode(403);
  }

  @Test
  void a_position_ahead_of_the_log_is_invalid() {
    long ahead = Feed.end() + 1_000_000;
    given()
        .accept("text/event-stream")
        .auth()
        .oauth2(Tokens.of("i", "integrator"))
        .header("Last-Event-ID", ahead)
        .get("/v1/events")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("Last-Event-ID"));
    given()
        .auth()
        .oauth2(Tokens.of("i", "integrator"))
        .queryParam("after", ahead)
        .queryParam("wait", 30)
        .get("/v1/events")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("after"));
  }

  @Test
  void a_position_that_is_none_is_invalid() {
    given()
        .accept("text/event-stream")
        .auth()
        .oauth2(Tokens.of("i", "integrator"))
        .header("Last-Event-ID", "yesterday")
        .get("/v1/events")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("Last-Event-ID"));
  }
}
