package org.council.agenda.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.contract.TopicContract;
import org.council.testkit.BackingServices;
import org.council.testkit.Message;
import org.council.testkit.Topic;
import org.junit.jupiter.api.Test;

/** The service as a client sees it: its answers, what it shows, and what is on its topic. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MeetingOfTheCouncilTest extends CouncilOverHttp {

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
    chair(meeting + "/items/3/openings", "11:10")
        .statusCode(200)
        .body("allottedMinutes", equalTo(0));
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
  void what_needs_nothing_but_its_time_is_told_without_a_body_where_it_happens_now() {
    String now = "N" + symbol;
    secretariat()
        .body(sessionNamed(now).replace("true", "false"))
        .post("/v1/sessions")
        .then()
        .statusCode(201);
    secretariat()
        .body(json("{'id': 'chair', 'office': 'CHAIR'}"))
        .post("/v1/sessions/" + now + "/participants")
        .then()
        .statusCode(201);

    as("chair", "delegate")
        .noContentType()
        .post("/v1/sessions/" + now + "/openings")
        .then()
        .statusCode(200)
        .body("status", equalTo("OPEN"));
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
}
