package org.council.agenda.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.contract.TopicContract;
import org.council.testkit.BackingServices;
import org.council.testkit.Message;
import org.council.testkit.Tokens;
import org.council.testkit.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The service as a client sees it: its answers, what it shows, and what is on its topic. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MeetingOfTheCouncilTest {

  private static final AtomicInteger SESSIONS = new AtomicInteger(100);
  private static final String PROBLEM = "application/problem+json";

  private final String symbol = "T" + SESSIONS.incrementAndGet();
  private final String session = "/v1/sessions/" + symbol;
  private final String meeting = session + "/meetings/PL-1";

  @BeforeEach
  void convene() {
    conveneOnce().statusCode(201);
    enter("bodies", "{'code': 'PL', 'kind': 'PLENARY', 'name': {'en': 'plenary'}}");
    enter("bodies", "{'code': 'ADM', 'kind': 'STANDING_COMMITTEE', 'name': {'en': 'ADM'}}");
    enter(
        "delegations",
        "{'code': 'KEN', 'category': 'COUNCIL_MEMBER_STATE', 'name': {'en': 'Kenya'}}");
    enter("participants", "{'id': 'chair', 'office': 'CHAIR', 'name': {'und': 'C. MARTINEZ'}}");
    enter("participants", "{'id': 'vice', 'office': 'VICE_CHAIR'}");
    enter("participants", "{'id': 'ken', 'delegation': 'KEN', 'attendance': 'IN_PERSON'}");
    enter("meetings", "{'body': 'PL', 'number': 1, 'workingHours': ['09:30-12:30']}");
    secretariat()
        .body(
            json(
                """
                {'items': [
                  {'number': 1, 'title': {'en': 'Opening'}, 'allottedMinutes': 7.5},
                  {'number': 2, 'code': 'PL 1', 'title': {'en': 'Agenda'},
                   'documents': ['%1$s/1(Rev.2)']},
                  {'number': 3, 'title': {'en': 'Budget'}, 'documents': ['%1$s/60']}]}
                """
                    .formatted(symbol)))
        .post(meeting + "/agenda")
        .then()
        .statusCode(200)
        .body("agenda", hasSize(3));
  }

  @Test
  void a_meeting_runs_from_its_opening_to_its_close_and_says_so_on_its_topic() {
    chair(session + "/openings", "09:30").statusCode(200).body("status", equalTo("OPEN"));
    chair(meeting + "/openings", "09:30")
        .statusCode(200)
        .body("status", equalTo("IN_PROGRESS"))
        .body("presiding", equalTo("chair"))
        .body("sittings[0].openedAt", equalTo("2023-07-11T07:30:00Z"));
    chair(meeting + "/items/1/openings", "09:31")
        .body("status", equalTo("OPEN"))
        .body("allottedMinutes", equalTo(7.5f));
    chair(meeting + "/adjournments", "10:20").body("status", equalTo("ADJOURNED"));
    chair(meeting + "/resumptions", "11:00").body("sittings", hasSize(2));
    chair(meeting + "/items/1/closures", "11:01").body("status", equalTo("CLOSED"));
    chair(meeting + "/items/2/openings", "11:02").statusCode(200);
    decide(2, "{'outcome': 'APPROVED', 'object': {'document': '%s/1(Rev.2)'}}".formatted(symbol))
        .statusCode(201)
        .body("decision", equalTo("PL-1/2/1"))
        .body("present", equalTo(List.of("KEN")));
    chair(meeting + "/items/3/openings", "11:10").statusCode(200);
    decide(3, "{'outcome': 'CARRIED_OVER'}").body("outcomes[0].to", equalTo("NEXT_MEETING"));
    String last = chair(meeting + "/closures", "12:30").extract().header("Event-Id");

    given()
        .get(meeting)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("status", equalTo("CLOSED"))
        .body("agenda.status", equalTo(List.of("CLOSED", "CLOSED", "CARRIED_OVER")));
    given()
        .get(meeting + "/items/2/decisions")
        .then()
        .statusCode(200)
        .body("items[0].outcomes[0].object.document", equalTo(symbol + "/1(Rev.2)"));
    assertThat(typesOnTheTopicUpTo(last))
        .containsExactly(
            "session.convened",
            "body.established",
            "body.established",
            "delegation.registered",
            "participant.registered",
            "participant.registered",
            "participant.registered",
            "meeting.scheduled",
            "agenda.issued",
            "item.added",
            "item.added",
            "item.added",
            "session.opened",
            "meeting.opened",
            "item.opened",
            "meeting.adjourned",
            "session.adjourned",
            "meeting.resumed",
            "session.resumed",
            "item.closed",
            "item.opened",
            "decision.taken",
            "agenda.adopted",
            "item.opened",
            "decision.taken",
            "item.closed",
            "item.closed",
            "meeting.closed");
  }

  @Test
  void the_adjournment_of_a_plenary_is_an_adjournment_of_the_session_in_the_time_of_the_room() {
    opened();
    chair(meeting + "/items/1/openings", "09:31");

    String adjourned = chair(meeting + "/adjournments", "10:20").extract().header("Event-Id");

    var message = Topic.of("council.agenda.v1").await(m -> eventId(m).equals(adjourned));
    assertThat(message.key()).isEqualTo(symbol);
    assertThat(Message.attribute(message, "subject")).hasValue("sessions/" + symbol);
    assertThat(Message.attribute(message, "time")).hasValue("2023-07-11T08:20:00Z");
    var data = JsonPath.from(Message.data(message));
    assertThat(data.getString("scope")).isEqualTo("SITTING");
    assertThat(data.getInt("number")).isEqualTo(1);
  }

  @Test
  void what_stands_is_not_made_again() {
    conveneOnce().statusCode(409).contentType(PROBLEM).body("rule", nullValue());
    enterAgain("bodies", "{'code': 'PL', 'kind': 'PLENARY', 'name': {'en': 'plenary'}}")
        .statusCode(409);
    enterAgain("meetings", "{'body': 'PL', 'number': 1}").statusCode(409);
  }

  @Test
  void lists_are_read_page_by_page() {
    var first = given().queryParam("limit", 2).get(session + "/participants").then();
    first.statusCode(200).body("items.id", equalTo(List.of("chair", "vice")));
    given()
        .queryParam("limit", 2)
        .queryParam("cursor", first.extract().<String>path("next"))
        .get(session + "/participants")
        .then()
        .body("items.id", equalTo(List.of("ken")))
        .body("next", nullValue());
    given().get("/v1/sessions").then().body("items.symbol", hasItem(symbol));
    given()
        .queryParam("limit", "ten")
        .get(session + "/participants")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("errors[0].field", equalTo("limit"));
  }

  @Nested
  class Who_may {

    @Test
    void nobody_acts_without_a_token() {
      given()
          .contentType(ContentType.JSON)
          .body("{}")
          .post(session + "/openings")
          .then()
          .statusCode(401)
          .contentType(PROBLEM);
    }

    @Test
    void a_delegate_does_not_open_the_session_and_registers_nobody() {
      as("ken", "delegate")
          .body(at("09:30"))
          .post(session + "/openings")
          .then()
          .statusCode(403)
          .contentType(PROBLEM);
      as("ken", "delegate")
          .body(json("{'id': 'x', 'office': 'GUEST'}"))
          .post(session + "/participants")
          .then()
          .statusCode(403);
    }

    @Test
    void whoever_took_the_chair_presides_and_the_one_before_does_not() {
      opened();
      as("vice", "delegate")
          .body(json("{'by': 'vice', 'at': '2023-07-11T09:40:00+02:00'}"))
          .post(meeting + "/chairs")
          .then()
          .statusCode(200)
          .body("presiding", equalTo("vice"));

      chair(meeting + "/items/1/openings", "09:41").statusCode(403);
      as("vice", "delegate")
          .body(at("09:41"))
          .post(meeting + "/items/1/openings")
          .then()
          .statusCode(200);
    }

    @Test
    void the_system_of_the_room_tells_once_who_attends_under_an_id_of_its_own() {
      room("desk-7/1", "REMOTE", "09:32").statusCode(200).header("Event-Id", notNullValue());
      room("desk-7/2", "IN_PERSON", "09:40").statusCode(200);

      room("desk-7/1", "REMOTE", "09:32")
          .statusCode(200)
          .header("Event-Id", nullValue())
          .body("attendance", equalTo("IN_PERSON"));
      room("desk-7/1", "REMOTE", "09:41")
          .statusCode(409)
          .body("type", equalTo("urn:council:problem:already-stands"));
      room("desk-7/2", "REMOTE", "09:40").statusCode(409);
      room(" ", "REMOTE", "09:42").statusCode(400).body("errors[0].field", equalTo("id"));
    }

    private ValidatableResponse room(String id, String attendance, String time) {
      return as("room", "integrator")
          .body(
              json(
                  "{'id': '%s', 'attendance': '%s', 'at': '2023-07-11T%s:00+02:00'}"
                      .formatted(id, attendance, time)))
          .post(session + "/participants/ken/attendance")
          .then();
    }

    @Test
    void the_system_of_the_room_tells_who_attends_and_enters_nobody() {
      as("room", "integrator")
          .body(json("{'attendance': 'REMOTE', 'at': '2023-07-11T09:32:00+02:00'}"))
          .post(session + "/participants/ken/attendance")
          .then()
          .statusCode(200)
          .body("attendance", equalTo("REMOTE"));
      as("room", "integrator")
          .body(json("{'id': 'x', 'office': 'GUEST'}"))
          .post(session + "/participants")
          .then()
          .statusCode(403);
      secretariat()
          .body(json("{'id': 'y', 'office': 'GUEST', 'seat': 'C-14', 'microphone': 'M-014'}"))
          .post(session + "/participants")
          .then()
          .statusCode(201)
          .body("microphone", equalTo("M-014"));
    }

    @Test
    void the_system_of_the_room_tells_late_how_one_attends_and_sets_back_nothing() {
      room("desk-7/2", "IN_PERSON", "09:40").statusCode(200);

      room("desk-7/1", "REMOTE", "09:32")
          .statusCode(200)
          .header("Event-Id", nullValue())
          .body("attendance", equalTo("IN_PERSON"));

      room("desk-7/3", "REMOTE", "09:40").body("attendance", equalTo("REMOTE"));
    }

    @Test
    void the_secretariat_acts_for_the_Chair() {
      secretariat().body(at("09:30")).post(session + "/openings").then().statusCode(200);
    }
  }

  @Nested
  class A_refusal {

    @Test
    void cites_its_rule_and_leaves_everything_as_it_was() {
      chair(meeting + "/openings", "09:30")
          .statusCode(409)
          .contentType(PROBLEM)
          .body("type", equalTo("urn:council:problem:agd-02"))
          .body("rule", equalTo("agd-02"))
          .body("citation", containsString("Article 4(3)"))
          .body("detail", containsString("CONVENED"));

      given().get(meeting).then().body("status", equalTo("SCHEDULED"));
      given().get("/v1/problems/agd-02").then().statusCode(200);
    }

    @Test
    void a_committee_does_not_open_during_the_plenary() {
      opened();
      enter("meetings", "{'body': 'ADM', 'number': 1}");

      chair(session + "/meetings/ADM-1/openings", "09:45")
          .statusCode(409)
          .body("rule", equalTo("agd-04"));
    }

    @Test
    void nothing_is_decided_once_the_councillors_have_left_the_room() {
      opened();
      chair(meeting + "/items/1/openings", "09:31");
      secretariat()
          .body(json("{'attendance': 'REMOTE', 'at': '2023-07-11T09:32:00+02:00'}"))
          .post(session + "/participants/ken/attendance")
          .then()
          .statusCode(200)
          .body("attendance", equalTo("REMOTE"));

      decide(1, "{'outcome': 'AGREED'}").statusCode(409).body("rule", equalTo("agd-13"));
    }
  }

  @Nested
  class Input {

    @Test
    void an_act_entered_after_the_fact_states_when_it_happened() {
      as("chair", "delegate")
          .body("{}")
          .post(session + "/openings")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("at"));
    }

    @Test
    void what_is_wrong_is_named_by_its_field() {
      opened();
      chair(meeting + "/items/1/openings", "09:31");

      decide(1, "{'outcome': 'APPROVED', 'object': {'document': 'the budget'}}")
          .statusCode(400)
          .contentType(PROBLEM)
          .body("errors[0].field", equalTo("outcomes[0].object.document"));
      decide(1, "{'outcome': 'REFERRED', 'to': 'CWG'}").statusCode(400);
      decide(1, "{'outcome': 'SHELVED'}").statusCode(400);
      decide(1, "{'outcome': 'AGREED', 'verdict': true}").statusCode(400);
    }

    @Test
    void what_does_not_stand_is_not_found() {
      given().get("/v1/sessions/T1").then().statusCode(404).contentType(PROBLEM);
      given().get(session + "/meetings/PL-9").then().statusCode(404);
      given().get(meeting + "/items/9").then().statusCode(404);
      given().get("/v1/sessions/T1/participants").then().statusCode(404);
    }
  }

  @Nested
  class Concurrency {

    @Test
    void a_replay_returns_the_first_answer_and_does_nothing_again() {
      String key = UUID.randomUUID().toString();
      var first = openTheSession(key);
      var again = openTheSession(key);

      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(again.asString()).isEqualTo(first.asString());
      assertThat(again.header("Event-Id")).isEqualTo(first.header("Event-Id"));
    }

    @Test
    void an_act_on_a_version_that_is_gone_is_stopped() {
      opened();
      String before = given().get(meeting).header("ETag");
      chair(meeting + "/items/1/openings", "09:31").header("ETag", notNullValue());
      String after = given().get(meeting).header("ETag");

      assertThat(after).isNotEqualTo(before);
      closeTheFirstItem(before).then().statusCode(412);
      closeTheFirstItem(after).then().statusCode(200);
    }

    @Test
    void of_those_who_convene_one_session_at_once_one_does() throws Exception {
      var request = sessionNamed(symbol + "x");
      try (var clients = Executors.newFixedThreadPool(4)) {
        Callable<Integer> convene =
            () -> secretariat().body(request).post("/v1/sessions").statusCode();
        var answers = new ArrayList<Integer>();
        for (var answer : clients.invokeAll(Collections.nCopies(4, convene))) {
          answers.add(answer.get());
        }
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
      }
    }

    private Response openTheSession(String key) {
      return as("chair", "delegate")
          .header("Idempotency-Key", key)
          .body(at("09:30"))
          .post(session + "/openings");
    }

    private Response closeTheFirstItem(String version) {
      return as("chair", "delegate")
          .header("If-Match", version)
          .body(at("09:40"))
          .post(meeting + "/items/1/closures");
    }
  }

  @Test
  void an_item_carried_over_is_continued_at_the_next_meeting_under_the_same_id() {
    opened();
    chair(meeting + "/items/3/openings", "09:31");
    decide(3, "{'outcome': 'CARRIED_OVER', 'to': 'NEXT_MEETING'}").statusCode(201);
    chair(meeting + "/closures", "12:30").statusCode(200);
    String item = given().get(meeting + "/items/3").path("item");
    enter("meetings", "{'body': 'PL', 'number': 2}");

    secretariat()
        .body(json("{'items': [{'number': 1, 'title': {'en': 'Budget'}}]}"))
        .post(session + "/meetings/PL-2/agenda")
        .then()
        .statusCode(200)
        .body("agenda[0].item", equalTo(item))
        .body("agenda[0].continued", equalTo(true));
  }

  @Test
  void what_is_on_the_topic_keeps_the_published_contract() {
    opened();
    chair(meeting + "/items/1/openings", "09:31");
    String last = decide(1, "{'outcome': 'AGREED'}").extract().header("Event-Id");
    typesOnTheTopicUpTo(last);

    Topic.of("council.agenda.v1").all().stream()
        .filter(message -> message.key().equals(symbol))
        .forEach(TopicContract.ofThisModule()::hold);
  }

  private ValidatableResponse conveneOnce() {
    return secretariat().body(sessionNamed(symbol)).post("/v1/sessions").then();
  }

  private static String sessionNamed(String name) {
    return json(
        """
        {'symbol': '%s', 'rules': 'itu-council', 'title': {'en': 'A session', 'zh': '会议'},
         'place': 'Geneva', 'timeZone': 'Europe/Zurich', 'opensOn': '2023-07-11',
         'closesOn': '2023-07-21', 'languages': ['en', 'zh'], 'enteredAfterTheFact': true}
        """
            .formatted(name));
  }

  private void opened() {
    chair(session + "/openings", "09:30").statusCode(200);
    chair(meeting + "/openings", "09:30").statusCode(200);
  }

  private List<String> typesOnTheTopicUpTo(String event) {
    var topic = Topic.of("council.agenda.v1");
    topic.await(message -> eventId(message).equals(event));
    return topic.all().stream()
        .filter(message -> message.key().equals(symbol))
        .map(message -> Message.attribute(message, "type").orElseThrow())
        .map(type -> type.replaceAll("org\\.council\\.agenda\\.(.*)\\.v1", "$1"))
        .toList();
  }

  private static String eventId(ConsumerRecord<String, byte[]> message) {
    return "agenda-service/" + Message.attribute(message, "id").orElse("");
  }

  private void enter(String list, String entry) {
    enterAgain(list, entry).statusCode(201).header("Event-Id", notNullValue());
  }

  private ValidatableResponse enterAgain(String list, String entry) {
    return secretariat().body(json(entry)).post(session + "/" + list).then();
  }

  private ValidatableResponse chair(String path, String time) {
    return as("chair", "delegate").body(at(time)).post(path).then();
  }

  private ValidatableResponse decide(int number, String outcome) {
    return as("chair", "delegate")
        .body(json("{'outcomes': [%s], 'at': '2023-07-11T11:30:00+02:00'}".formatted(outcome)))
        .post(meeting + "/items/" + number + "/decisions")
        .then();
  }

  private static String at(String time) {
    return json("{'at': '2023-07-11T%s:00+02:00'}".formatted(time));
  }

  private static String json(String withApostrophes) {
    return withApostrophes.replace('\'', '"');
  }

  private static RequestSpecification secretariat() {
    return as("secretary", "secretariat");
  }

  private static RequestSpecification as(String participant, String role) {
    return given().auth().oauth2(Tokens.of(participant, role)).contentType(ContentType.JSON);
  }
}
