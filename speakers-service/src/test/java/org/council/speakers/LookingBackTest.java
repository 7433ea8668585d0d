package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The list as it stood, and the floor replayed. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class LookingBackTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Agenda agenda;
  @Inject Roster roster;

  private final String session = "C" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

  private String last;

  /** What the list was seen to be after each act, from the first look on. */
  private final List<JsonNode> seen = new ArrayList<>();

  @Test
  void every_list_that_was_seen_is_seen_again_by_its_event_by_its_moment_and_in_the_replay()
      throws IOException {
    List<String> events = meetingSeen();

    for (int act = 0; act < events.size(); act++) {
      JsonNode list = seen.get(act);
      assertThat(JSON.readTree(asOf(events.get(act)).asByteArray())).isEqualTo(list);
      assertThat(JSON.readTree(asOf(list.get("since").asText()).asByteArray())).isEqualTo(list);
    }
    List<JsonNode> replayed = replayed();
    assertThat(replayed).containsSubsequence(seen);
    assertThat(replayed)
        .extracting(list -> list.get("version").asLong())
        .isSorted()
        .doesNotHaveDuplicates()
        .startsWith(0L);
    assertThat(replayed.getLast()).isEqualTo(seen.getLast());
  }

  /** Acts of all kinds, each followed by a look. */
  private List<String> meetingSeen() throws IOException {
    last = agenda.meetingWithItemOne(session, NINE);
    List<String> events = new ArrayList<>();
    String ken = act(events, "ken", "requests", asks("ken", "SPEAK"), 1).path("id");
    String tur = act(events, "tur", "requests", asks("tur", "SPEAK"), 2).path("id");
    act(
        events,
        "chair",
        "requests/" + tur + "/placings",
        "\"before\": \"%s\", \"reason\": \"The minister leaves\"".formatted(ken),
        3);
    String speech = act(events, "chair", "floor", gives("tur", "COMMENTS"), 4).path("id");
    act(events, "chair", "/v1/interventions/" + speech + "/pauses", null, 5);
    act(events, "chair", "/v1/interventions/" + speech + "/resumptions", null, 6);
    String point =
        act(events, "chair", "floor", gives("ken", "RAISES_POINT_OF_ORDER"), 7).path("id");
    act(events, "chair", "/v1/interventions/" + point + "/endings", null, 8);
    act(events, "chair", "/v1/interventions/" + point + "/rulings", "\"ruling\": \"UPHELD\"", 9);
    act(events, "chair", "/v1/interventions/" + speech + "/endings", null, 10);
    act(events, "chair", "time-limits", "\"who\": \"COUNCILLOR\", \"seconds\": 180", 11);
    act(events, "chair", "list/closures", null, 12);
    act(events, "ken", "requests/" + ken + "/withdrawals", null, 13);
    return events;
  }

  @Test
  void who_was_in_the_room_then_counts_and_not_who_is_now() {
    last = agenda.meetingWithItemOne(session, NINE);
    act(new ArrayList<>(), "ken", "requests", asks("ken", "SPEAK"), 1);
    act(new ArrayList<>(), "tur", "requests", asks("tur", "SPEAK"), 2);
    last = roster.attendanceChanged(session, "ken", "REMOTE", minute(5));
    list();

    asOf(minute(4)).then().body("waiting.participant", equalTo(List.of("ken", "tur")));
    asOf(minute(5)).then().body("waiting.participant", equalTo(List.of("tur", "ken")));
    asOf(minute(9)).then().body("waiting.participant", equalTo(List.of("tur", "ken")));
    asOf("2024-06-04T11:04:30+02:00").then().body("waiting", hasSize(2));
  }

  @Test
  void what_was_not_there_is_not_found_and_what_is_neither_is_refused() {
    last = agenda.meetingWithItemOne(session, NINE);
    list();

    asOf(NINE.minusSeconds(1)).then().statusCode(404);
    asOf(NINE).then().statusCode(200).body("since", equalTo(NINE.toString()));
    asOf("00000000-0000-7000-8000-000000000000").then().statusCode(404);
    asOf("yesterday").then().statusCode(400).body("errors[0].field", equalTo("asOf"));
    given().get(item("list-of-speakers").replace("/items/1", "/items/9")).then().statusCode(425);
  }

  @Test
  void the_floor_is_replayed_page_by_page_to_the_end() throws IOException {
    meetingSeen();
    List<JsonNode> whole = replayed();
    List<JsonNode> lists = new ArrayList<>();
    String next = "?limit=4";
    while (next != null) {
      Response page = given().get(item("floor/replay") + next);
      assertThat(lines(page)).hasSizeBetween(1, 4);
      lists.addAll(lines(page));
      next = nextOf(page);
    }

    assertThat(lists).isEqualTo(whole).hasSizeGreaterThan(8);
    long last = lists.getLast().get("version").asLong();
    Response beyond = given().get(item("floor/replay") + "?from=" + (last + 1));
    beyond.then().statusCode(200).header("Link", nullValue());
    assertThat(beyond.asByteArray()).isEmpty();
    for (String from : List.of("-1", "first")) {
      given()
          .get(item("floor/replay") + "?from=" + from)
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("from"));
    }
  }

  private List<JsonNode> replayed() throws IOException {
    Response answer = given().get(item("floor/replay"));
    answer.then().statusCode(200).contentType("application/x-ndjson").header("Link", nullValue());
    return lines(answer);
  }

  private static List<JsonNode> lines(Response page) throws IOException {
    List<JsonNode> lists = new ArrayList<>();
    for (String line : page.asString().split("\n")) {
      lists.add(JSON.readTree(line));
    }
    return lists;
  }

  /** The query of the next page. */
  private static String nextOf(Response page) {
    Matcher link =
        Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(String.valueOf(page.header("Link")));
    return link.matches() ? link.group(1) : null;
  }

  private Response act(List<String> events, String by, String resource, String said, int minute) {
    String body = said == null ? "" : said + ", ";
    Response answer =
        given()
            .header("After-Event", last)
            .header("If-Match", "*")
            .auth()
            .oauth2(Tokens.of(by, "delegate"))
            .contentType(ContentType.JSON)
            .body("{%s\"at\": \"%s\"}".formatted(body, minute(minute)))
            .post(resource.startsWith("/") ? resource : item(resource));
    assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
    events.add(answer.header("Event-Id"));
    try {
      seen.add(JSON.readTree(list().asByteArray()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return answer;
  }

  private Response list() {
    return given().header("After-Event", last).get(item("list-of-speakers"));
  }

  private Response asOf(Object when) {
    return given().queryParam("asOf", String.valueOf(when)).get(item("list-of-speakers"));
  }

  private static String asks(String who, String purpose) {
    return "\"by\": \"%s\", \"purpose\": \"%s\"".formatted(who, purpose);
  }

  private static String gives(String who, String does) {
    return "\"participant\": \"%s\", \"does\": \"%s\"".formatted(who, does);
  }

  private String item(String resource) {
    return "/v1/sessions/%s/meetings/PL-1/items/1/%s".formatted(session, resource);
  }

  private static Instant minute(int minute) {
    return NINE.plusSeconds(60L * minute);
  }
}
