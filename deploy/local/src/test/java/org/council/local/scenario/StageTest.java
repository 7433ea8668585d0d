package org.council.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.council.local.SuiteAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on which the session stands as described, and the meeting does not. */
class StageTest {

  private static final OffsetDateTime AT = OffsetDateTime.parse("2031-03-31T09:30:00+02:00");

  @TempDir private Path folder;

  private final Map<String, JsonNode> standing = new HashMap<>();
  private final List<String> made = new ArrayList<>();
  private HttpServer server;
  private Scenario scenario;
  private Room room;

  @BeforeEach
  void start() throws IOException {
    acts("{act: open-session}");
    new Props(scenario.head(), room, AT).ofTheSession().forEach(this::stands);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void stands(Prop prop) {
    standing.put(prop.stands().path(), prop.make().body().deepCopy());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    boolean read = exchange.getRequestMethod().equals("GET");
    if (!read) {
      made.add(path + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }
    byte[] body = String.valueOf(standing.get(path)).getBytes(UTF_8);
    exchange.sendResponseHeaders(read && !standing.containsKey(path) ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void acts(String... acts) {
    scenario = Scenarios.withActs(folder, acts);
    room = new Room(scenario);
  }

  private void described(String said, String otherwise) {
    scenario = Scenarios.withHead(folder, said, otherwise, "{act: open-session}");
    room = new Room(scenario);
  }

  private void sessionIs(String status) {
    ((ObjectNode) standing.get("/v1/sessions/X1")).put("status", status);
  }

  private int set() {
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (SuiteClient suite =
        new SuiteClient(new SuiteAddress(base, base, base, base, "", (who, roles) -> who))) {
      return Stage.set(suite, scenario, room, AT);
    }
  }

  private void now(String participant, String field, String value) {
    ((ObjectNode) standing.get("/v1/sessions/X1/participants/" + participant)).put(field, value);
  }

  @Test
  void where_the_session_stands_as_described_only_the_meeting_is_made() {
    assertThat(set()).isZero();
    assertThat(made)
        .extracting(call -> call.substring(0, call.indexOf(' ')))
        .containsExactly(
            "/v1/sessions/X1/meetings",
            "/v1/sessions/X1/meetings/PL-3/agenda",
            "/v1/sessions/X1/meetings/PL-3/chairs");
  }

  @Test
  void whom_the_file_has_preside_takes_the_chair_for_the_session_may_list_others_first() {
    described("- {id: chair, office: CHAIR, name: A. CHAIR}\n", "");

    set();

    assertThat(made)
        .last()
        .isEqualTo(
            "/v1/sessions/X1/meetings/PL-3/chairs {\"by\":\"vice\",\"at\":\"2031-03-31T09:30:00+02:00\"}");
  }

  @Test
  void where_no_session_stands_nobody_need_take_the_chair_for_the_roster_is_that_of_the_file() {
    standing.clear();

    assertThat(set()).isPositive();
    assertThat(made).noneMatch(call -> call.contains("/chairs"));
  }

  @Test
  void parts_of_a_document_that_are_not_described_may_stand() {
    described(", parts: [{label: Annex A, kind: REPORT}]", "");

    assertThat(set()).isZero();
  }

  @Test
  void a_text_stands_however_its_symbol_is_written() {
    described("X1/2(Rev.1)", "X1／2 （Rev.1）");

    assertThat(set()).isZero();
  }

  @Test
  void a_first_edition_is_made_where_only_a_later_one_stands() {
    JsonNode later = standing.get("/v1/sessions/X1/documents/X1-2-Rev1");
    standing.put("/v1/sessions/X1/documents/X1-2", ((ObjectNode) later).put("document", "X1/2"));
    described("X1/2(Rev.1)", "X1/2");

    assertThat(set()).isOne();
    assertThat(made)
        .first()
        .asString()
        .startsWith("/v1/sessions/X1/documents {\"symbol\":\"X1/2\"");
  }

  @Test
  void who_attends_otherwise_than_before_does_so_from_now_on() {
    now("ooo", "attendance", "IN_PERSON");

    set();

    assertThat(made)
        .hasSize(4)
        .startsWith(
            "/v1/sessions/X1/participants/ooo/attendance {\"attendance\":\"REMOTE\",\"at\":\"2031-03-31T09:30:00+02:00\"}");
  }

  @Test
  void who_is_not_said_to_attend_from_afar_any_more_is_in_the_room() {
    described(", attendance: REMOTE", "");

    set();

    assertThat(made)
        .first()
        .asString()
        .startsWith("/v1/sessions/X1/participants/ooo/attendance {\"attendance\":\"IN_PERSON\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPEN", "ADJOURNED"})
  void a_session_that_was_opened_is_not_opened_again(String status) {
    sessionIs(status);

    refused("it was opened already, and act 1 (open-session, line ");
  }

  @Test
  void in_a_session_that_was_opened_a_meeting_may_follow() {
    sessionIs("OPEN");
    acts("{act: open-session, refused: true}", "{act: open-meeting}");

    assertThat(set()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CONVENED"})
  void where_the_file_tells_of_a_later_meeting_alone_the_session_is_under_way(String status) {
    sessionIs(status);
    acts("{act: open-meeting}");

    set();

    assertThat(made)
        .first()
        .isEqualTo("/v1/sessions/X1/openings {\"at\":\"2031-03-31T09:30:00+02:00\"}");
  }

  @Test
  void a_session_in_which_no_meeting_can_open_is_not_opened() {
    acts("{act: open-meeting, refused: true}");

    set();

    assertThat(made).noneMatch(call -> call.contains("/X1/openings"));
  }

  @Test
  void in_a_session_that_is_over_nothing_is_played() {
    sessionIs("CLOSED");
    acts("{act: open-meeting}");

    refused("it is closed");
  }

  private void refused(String why) {
    assertThatExceptionOfType(ScenarioFault.class)
        .isThrownBy(this::set)
        .withMessageContaining("Session X1 stands otherwise")
        .withMessageContaining(why);
    assertThat(made).isEmpty();
  }

  @Test
  void who_is_of_another_delegation_is_told_and_nothing_is_changed() {
    now("ooo", "attendance", "IN_PERSON");
    now("ooo", "delegation", "AAA");

    assertThatExceptionOfType(ScenarioFault.class)
        .isThrownBy(this::set)
        .withMessageContaining("participant ooo: `delegation`")
        .withMessageNotContaining("attendance");
    assertThat(made).isEmpty();
  }
}
