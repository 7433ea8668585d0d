package org.council.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.council.local.SuiteAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Against a server that accepts every act, and on whose item 1 {@code aaa} waits; item 2 follows a
 * rule book by which a point of order is ruled on at once.
 */
class ActPlayerTest {

  @TempDir private Path folder;

  private final List<String> floorsGiven = new ArrayList<>();
  private final List<String> doneToSpeeches = new ArrayList<>();
  private String calledFor = "SPEAK";
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith("/floor")) {
      floorsGiven.add(path + " as of " + exchange.getRequestHeaders().getFirst("If-Match"));
    }
    if (path.contains("/interventions/")) {
      doneToSpeeches.add(path + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }
    boolean ofItemOne = path.endsWith("/items/1/list-of-speakers");
    exchange.getResponseHeaders().add("ETag", ofItemOne ? "\"one\"" : "\"other\"");
    byte[] body = told(path).getBytes(UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String told(String path) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "lax", "strict" ->
          "{\"provisions\": [{\"name\": \"other\", \"value\": true}, {\"name\": \"ruledOnAtOnce\", \"value\": %s}]}"
              .formatted(path.endsWith("strict"));
      case "list-of-speakers" ->
          path.contains("/items/1/")
              ? "{\"waiting\": [{\"participant\": \"aaa\"}], \"ruleBook\": \"lax\"}"
              : "{\"waiting\": [], \"ruleBook\": \"strict\"}";
      default -> "{\"id\": \"i-1\", \"purpose\": \"%s\"}".formatted(calledFor);
    };
  }

  private void play(String... acts) {
    Scenario scenario = Scenarios.withActs(folder, acts);
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (SuiteClient suite =
        new SuiteClient(new SuiteAddress(base, base, base, base, "", (who, roles) -> who))) {
      Room room = new Room(scenario);
      ActPlayer player = new ActPlayer(suite, room, new Expectations(suite, room));
      ScenarioClock.times(scenario).forEach(player::play);
      player.finish();
    }
  }

  @Test
  void who_waits_on_an_item_is_given_the_floor_there_though_another_was_opened_since() {
    play(
        "{act: open-item, item: 1}",
        "{act: open-item, item: 2}",
        "{act: speech, by: aaa, does: COMMENTS, seconds: 5}",
        "{act: speech, by: chair, does: ANNOUNCES, seconds: 5}");

    assertThat(floorsGiven)
        .containsExactly(
            "/v1/sessions/X1/meetings/PL-3/items/1/floor as of \"one\"",
            "/v1/sessions/X1/meetings/PL-3/items/2/floor as of \"other\"");
  }

  @Test
  void where_the_rule_book_wants_it_the_chair_rules_on_a_point_of_order_as_it_ends() {
    play(
        "{act: open-item, item: 2, at: 2031-03-31T09:30}",
        "{act: speech, by: ooo, does: RAISES_POINT_OF_ORDER, seconds: 5}",
        "{act: speech, by: ooo, does: COMMENTS, seconds: 5}");

    assertThat(doneToSpeeches)
        .containsExactly(
            "/v1/interventions/i-1/endings {\"at\":\"2031-03-31T09:30:05+02:00\"}",
            "/v1/interventions/i-1/rulings {\"ruling\":\"NOT_UPHELD\",\"at\":\"2031-03-31T09:30:05+02:00\"}",
            "/v1/interventions/i-1/endings {\"at\":\"2031-03-31T09:30:10+02:00\"}");
  }

  @Test
  void a_motion_is_withdrawn_as_its_speech_ends_for_no_act_says_what_becomes_of_it() {
    calledFor = "PROCEDURAL_MOTION";

    play(
        "{act: open-item, item: 1, at: 2031-03-31T09:30}",
        "{act: speech, by: aaa, does: COMMENTS, seconds: 5}");

    assertThat(doneToSpeeches)
        .containsExactly(
            "/v1/interventions/i-1/endings {\"at\":\"2031-03-31T09:30:05+02:00\"}",
            "/v1/interventions/i-1/motion-endings {\"result\":\"WITHDRAWN\",\"at\":\"2031-03-31T09:30:05+02:00\"}");
  }

  @Test
  void where_the_rule_book_wants_no_ruling_at_once_there_is_none() {
    play("{act: open-item, item: 1}", "{act: speech, by: aaa, does: RAISES_POINT_OF_ORDER}");

    assertThat(doneToSpeeches).singleElement().asString().contains("/endings");
  }
}
