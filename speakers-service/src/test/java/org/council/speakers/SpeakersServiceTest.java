package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.contract.TopicContract;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.council.testkit.Topic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole service: over HTTP, with a real database, and what it hears and says on real topics.
 */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class SpeakersServiceTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  @Inject Agenda agenda;

  private final String session = "C" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

  /** What the next request waits for. */
  private String last;

  @Nested
  class Asking {

    @Test
    void a_request_waits_with_the_reason_for_its_place() {
      itemOneIsOpen();

      ask("tur", "SPEAK", 1)
          .then()
          .statusCode(201)
          .header("ETag", notNullValue())
          .header("Event-Id", matchesPattern("speakers-service/[0-9a-f-]{36}"))
          .body("status", equalTo("WAITING"));
      ask("ken", "INTRODUCE", 2);

      list()
          .then()
          .statusCode(200)
          .body("status", equalTo("OPEN"))
          .body("allottedSeconds", equalTo(600))
          .body("waiting.participant", equalTo(List.of("ken", "tur")))
          .body("waiting.position", equalTo(List.of(1, 2)))
          .body("waiting[1].reason.rule", equalTo("spk-18"))
          .body("waiting[1].reason.citation", notNullValue())
          .body("waiting[1].reason.text", containsString("introduced before"))
          .body("waiting[0].ahead", hasSize(0))
          .body("waiting[1].ahead.rule", equalTo(List.of("spk-18")))
          .body("waiting[1].ahead.count", equalTo(List.of(1)))
          .body("waiting[1].reason.facts", containsString("ken"));
      assertThat(announced("request.submitted").time()).isEqualTo(minute(1));
    }

    @Test
    void a_group_without_a_name_is_none() {
      itemOneIsOpen();

      as("ken")
          .body(
              "{\"by\": \"ken\", \"purpose\": \"SPEAK\", \"onBehalfOf\": \" \", \"at\": \"%s\"}"
                  .formatted(minute(1)))
          .post(item("requests"))
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("onBehalfOf"));
      as("chair")
          .body(
              "{\"participant\": \"ken\", \"does\": \"COMMENTS\", \"onBehalfOf\": \" \", \"at\": \"%s\"}"
                  .formatted(minute(1)))
          .post(item("floor"))
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("onBehalfOf"));
    }

    @Test
    void a_group_that_is_spoken_for_is_kept_shown_and_announced() {
      itemOneIsOpen();
      String said =
          "{\"by\": \"ken\", \"purpose\": \"SPEAK\", \"onBehalfOf\": \"the African Group\", \"at\": \"%s\"}";

      as("ken")
          .body(said.formatted(minute(1)))
          .post(item("requests"))
          .then()
          .statusCode(201)
          .body("onBehalfOf", equalTo("the African Group"));
      list().then().body("waiting[0].onBehalfOf", equalTo("the African Group"));
      give("ken", "COMMENTS", 2).then().body("onBehalfOf", equalTo("the African Group"));
      assertThat(new String(announced("request.submitted").data())).contains("African");
      assertThat(new String(announced("floor.given").data())).contains("African");
    }

    @Test
    void a_delegation_is_told_beforehand_where_it_would_stand_and_waits_nowhere() {
      itemOneIsOpen();
      ask("tur", "SPEAK", 1);

      whatIf("ken", "SPEAK")
          .then()
          .statusCode(200)
          .body("position", equalTo(2))
          .body("reason.rule", equalTo("spk-22"))
          .body("ahead.rule", equalTo(List.of("spk-22")))
          .body("refusal", nullValue());
      whatIf("sec", "SPEAK")
          .then()
          .statusCode(200)
          .body("position", nullValue())
          .body("refusal.rule", equalTo("spk-01"))
          .body("refusal.facts", containsString("sec"));
      whatIf("ken", "SING").then().statusCode(400).body("errors[0].field", equalTo("purpose"));
      whatIf("sg", "SPEAK").then().statusCode(400);
      list().then().body("waiting.participant", equalTo(List.of("tur")));
    }

    @Test
    void a_list_that_the_client_knows_is_shown_again_only_when_it_has_changed() {
      itemOneIsOpen();
      String known = list().header("ETag");

      listUnless(known).then().statusCode(304).header("ETag", equalTo(known));
      ask("ken", "SPEAK", 1).then().statusCode(201);
      listUnless(known).then().statusCode(200).body("waiting", hasSize(1));
    }

    @Test
    void a_refusal_cites_its_rule_and_is_announced() {
      itemOneIsOpen();

      ask("sec", "SPEAK", 1)
          .then()
          .statusCode(409)
          .contentType("application/problem+json")
          .header("Event-Id", notNullValue())
          .body("type", equalTo("urn:council:problem:spk-01"))
          .body("rule", equalTo("spk-01"))
          .body("citation", notNullValue());

      assertThat(new String(announced("request.refused").data())).contains("\"spk-01\"");
      list().then().body("waiting", hasSize(0));
    }

    @Test
    void an_observer_notifies_speaks_and_has_spoken() {
      last = agenda.sessionWithItemOne(session, NINE);
      notifyInAdvance("obs", 0).then().statusCode(201);
      open();

      ask("obs", "SPEAK", 1).then().statusCode(201);
      list().then().body("waiting[0].speakingTimeSeconds", equalTo(300));
      String speech = give("obs", "COMMENTS", 2).then().statusCode(201).extract().path("id");
      end(speech, 3).then().statusCode(200).body("seconds", equalTo(60));

      ask("obs", "SPEAK", 4).then().statusCode(409).body("rule", equalTo("spk-07"));
    }

    @Test
    void a_request_is_withdrawn_once_by_its_id_or_without_it() {
      itemOneIsOpen();
      String id = ask("ken", "SPEAK", 1).path("id");

      as("ken")
          .body(moment(2))
          .post(item("requests/" + id + "/withdrawals"))
          .then()
          .statusCode(200)
          .body("status", equalTo("WITHDRAWN"));
      as("ken")
          .body(by("ken", null, 3))
          .post(item("withdrawals"))
          .then()
          .statusCode(409)
          .body("rule", equalTo("spk-13"));
      list().then().body("waiting", hasSize(0));
    }

    @Test
    void one_who_comes_into_the_room_moves_up_at_once() {
      itemOneIsOpen();
      last = agenda.attendanceChanged(session, "ken", "REMOTE", NINE);
      ask("ken", "SPEAK", 1);
      ask("tur", "SPEAK", 2);
      list().then().body("waiting.participant", equalTo(List.of("tur", "ken")));

      last = agenda.attendanceChanged(session, "ken", "IN_PERSON", minute(3));

      list().then().body("waiting.participant", equalTo(List.of("ken", "tur")));
    }
  }

  @Nested
  class Giving_the_floor {

    @Test
    void the_floor_is_given_to_the_next_and_logged() {
      itemOneIsOpen();
      ask("ken", "SPEAK", 1);

      String id =
          give("ken", "COMMENTS", 2)
              .then()
              .statusCode(201)
              .body("capacity", equalTo("COUNCILLOR"))
              .extract()
              .path("id");
      list().then().body("speaking.id", equalTo(id)).body("waiting", hasSize(0));
      end(id, 4).then().statusCode(200).body("seconds", equalTo(120));

      list().then().body("speaking", nullValue()).body("spokenSeconds", equalTo(120));
      given()
          .get(item("interventions"))
          .then()
          .body("interventions.participant", equalTo(List.of("ken")));
      assertThat(new String(announced("floor.given").data())).contains(id);
      assertThat(announced("intervention.ended").time()).isEqualTo(minute(4));
    }

    @Test
    void another_who_is_not_next_is_refused_by_the_rule_that_puts_the_first_first() {
      itemOneIsOpen();
      ask("ken", "SPEAK", 1);

      give("tur", "COMMENTS", 2).then().statusCode(409).body("rule", equalTo("spk-22"));
    }

    @Test
    void one_speaks_at_a_time_and_officers_outside_the_list() {
      itemOneIsOpen();
      ask("ken", "SPEAK", 1);

      String id = give("sg", "INTRODUCES", 2).then().statusCode(201).extract().path("id");
      give("ken", "COMMENTS", 3).then().statusCode(409).body("rule", equalTo("spk-14"));
      end(id, 4);
      give("ken", "COMMENTS", 5).then().statusCode(201);
    }

    @Test
    void two_who_press_next_at_once_move_the_floor_once() {
      itemOneIsOpen();
      ask("ken", "SPEAK", 1);
      String seen = list().header("ETag");

      chair()
          .header("If-Match", seen)
          .body(floor("ken", "COMMENTS", 2))
          .post(item("floor"))
          .then()
          .statusCode(201);
      chair()
          .header("If-Match", seen)
          .body(floor("ken", "COMMENTS", 2))
          .post(item("floor"))
          .then()
          .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ken", "tur", "sg"})
    void who_says_nothing_of_what_it_expects_does_not_move_it(String participant) {
      itemOneIsOpen();
      ask("ken", "SPEAK", 1);

      chair()
          .body(floor(participant, "COMMENTS", 2))
          .post(item("floor"))
          .then()
          .statusCode(428)
          .body("type", equalTo("urn:council:problem:precondition-required"))
          .body("errors.field", equalTo(List.of("expected", "If-Match")));
      list().then().body("speaking", nullValue());
    }

    @Test
    void two_who_name_the_one_they_expect_move_it_once_too() {
      itemOneIsOpen();
      String next = ask("ken", "SPEAK", 1).path("id");
      String expecting =
          floor("ken", "COMMENTS", 2).replace("}", ", \"expected\": \"" + next + "\"}");

      String speech =
          chair().body(expecting).post(item("floor")).then().statusCode(201).extract().path("id");
      end(speech, 3);

      chair()
          .body(expecting)
          .post(item("floor"))
          .then()
          .statusCode(409)
          .body("rule", equalTo("spk-27"));
    }

    @Test
    void the_Chair_puts_one_before_another_and_the_place_says_why() {
      itemOneIsOpen();
      String ken = ask("ken", "SPEAK", 1).path("id");
      String tur = ask("tur", "SPEAK", 2).path("id");

      put(tur, "before", ken, 3)
          .then()
          .statusCode(200)
          .body("waiting.participant", equalTo(List.of("tur", "ken")))
          .body("waiting[1].reason.rule", equalTo("spk-28"))
          .body("waiting[1].reason.facts", containsString("The minister has to leave"));

      list().then().body("waiting.participant", equalTo(List.of("tur", "ken")));
      give("ken", "COMMENTS", 4).then().statusCode(409).body("rule", equalTo("spk-28"));
      assertThat(new String(announced("request.placed").data())).contains(tur, "BEFORE", ken);
      chair()
          .body("{\"reason\": \"No side\", \"at\": \"%s\"}".formatted(minute(5)))
          .post(item("requests/" + tur + "/placings"))
          .then()
          .statusCode(400);
      as("ken")
          .body(
              "{\"before\": \"%s\", \"reason\": \"Me\", \"at\": \"%s\"}".formatted(tur, minute(5)))
          .post(item("requests/" + ken + "/placings"))
          .then()
          .statusCode(403);
    }

    @Test
    void the_Chair_passes_over_one_who_is_absent_and_announces_who_is_left() {
      itemOneIsOpen();
      String ken = ask("ken", "SPEAK", 1).path("id");
      ask("tur", "SPEAK", 2);

      chair()
          .body(moment(3))
          .post(item("requests/" + ken + "/passings-over"))
          .then()
          .statusCode(200)
          .body("status", equalTo("PASSED_OVER"));
      chair()
          .body(moment(4))
          .post(item("list/announcements"))
          .then()
          .statusCode(200)
          .body("waiting.participant", equalTo(List.of("tur")));

      assertThat(new String(announced("request.passed-over").data())).contains(ken);
      assertThat(new String(announced("list.announced").data())).contains("\"waiting\":1");
    }

    @Test
    void nobody_is_given_the_floor_while_the_meeting_is_adjourned() {
      itemOneIsOpen();
      last = agenda.meetingIs(session, "adjourned", minute(1));

      give("sg", "ANNOUNCES", 2).then().statusCode(409).body("rule", equalTo("spk-05"));
    }

    @Test
    void an_adjournment_that_comes_late_is_shown() {
      itemOneIsOpen();
      give("sg", "ANNOUNCES", 5);

      last = agenda.meetingIs(session, "adjourned", minute(1));

      list().then().body("speaking.meetingAdjournedAt", equalTo(minute(1).toString()));
    }

    @Test
    void who_speaks_has_ended_when_the_item_is_closed() {
      itemOneIsOpen();
      give("sg", "ANNOUNCES", 1);

      last = agenda.itemClosed(session, minute(3));

      list()
          .then()
          .body("speaking", nullValue())
          .body("status", equalTo("ENDED"))
          .body("spokenSeconds", equalTo(120));
      assertThat(announced("intervention.ended").time()).isEqualTo(minute(3));
    }

    @Test
    void the_clock_stands_in_a_pause_and_is_the_servers() {
      last = agenda.sessionWithItemOne(session, NINE);
      notifyInAdvance("obs", 0);
      open();
      String id =
          give("obs", "COMMENTS", 1)
              .then()
              .statusCode(201)
              .body("runsOutAt", equalTo(minute(6).toString()))
              .body("warningAt", equalTo(minute(6).minusSeconds(30).toString()))
              .extract()
              .path("id");

      onTheClock(id, "pauses", 2)
          .then()
          .statusCode(200)
          .body("pausedAt", equalTo(minute(2).toString()))
          .body("runsOutAt", nullValue());
      onTheClock(id, "pauses", 3).then().statusCode(409);
      onTheClock(id, "resumptions", 4)
          .then()
          .statusCode(200)
          .body("runsOutAt", equalTo(minute(8).toString()));
      end(id, 9)
          .then()
          .body("seconds", equalTo(360))
          .body("pausedSeconds", equalTo(120))
          .body("overTimeSeconds", equalTo(60));

      list().then().header("Server-Time", matchesPattern(".*T.*Z"));
      given()
          .header("After-Event", last)
          .get(item("speaking-times"))
          .then()
          .statusCode(200)
          .body("delegations.delegation", equalTo(List.of("OBS")))
          .body("delegations.seconds", equalTo(List.of(360)));
      assertThat(announced("intervention.paused").time()).isEqualTo(minute(2));
      assertThat(announced("intervention.resumed").time()).isEqualTo(minute(4));
    }

    @Test
    void a_point_of_order_is_ruled_on_and_the_ruling_appealed() {
      last = agenda.meetingWithItemOne(session, "itu-conference", NINE);
      String pointOfOrder = give("ken", "RAISES_POINT_OF_ORDER", 1).path("id");

      onIntervention(chair(), pointOfOrder, "rulings", "\"ruling\": \"NOT_UPHELD\"", 2)
          .then()
          .statusCode(200)
          .body("ruling", equalTo("NOT_UPHELD"));
      onIntervention(chair(), pointOfOrder, "rulings", "\"ruling\": \"UPHELD\"", 3)
          .then()
          .statusCode(409)
          .body("rule", equalTo("spk-29"));
      onIntervention(as("ken"), pointOfOrder, "appeals", "\"by\": \"tur\"", 4)
          .then()
          .statusCode(403);
      onIntervention(as("obs"), pointOfOrder, "appeals", "\"by\": \"obs\"", 4)
          .then()
          .statusCode(409)
          .body("rule", equalTo("spk-30"));
      onIntervention(as("tur"), pointOfOrder, "appeals", "\"by\": \"tur\"", 4)
          .then()
          .statusCode(200)
          .body("appellant", equalTo("TUR"));
      onIntervention(chair(), pointOfOrder, "appeal-decisions", "\"result\": \"OVERRULED\"", 5)
          .then()
          .statusCode(200)
          .body("appealResult", equalTo("OVERRULED"));

      TopicContract contract = TopicContract.ofThisModule();
      for (String name : List.of("point-of-order.ruled", "ruling.appealed", "appeal.decided")) {
        assertThat(new String(announced(name).data())).contains(pointOfOrder);
      }
      topic().all().stream()
          .filter(message -> session.equals(message.key()))
          .forEach(contract::hold);
      given()
          .header("After-Event", last)
          .get(item("interventions"))
          .then()
          .body("interventions[0].ruling", equalTo("NOT_UPHELD"))
          .body("interventions[0].appealResult", equalTo("OVERRULED"));
    }

    @Test
    void a_closed_list_takes_nobody_until_it_is_reopened() {
      itemOneIsOpen();

      chair()
          .body(moment(1))
          .post(item("list/closures"))
          .then()
          .statusCode(200)
          .body("status", equalTo("CLOSED"));
      ask("ken", "SPEAK", 2).then().statusCode(409).body("rule", equalTo("spk-10"));
      chair().body(moment(3)).post(item("list/reopenings")).then().statusCode(200);
      ask("ken", "SPEAK", 4).then().statusCode(201);
    }
  }

  @Nested
  class The_room {

    @Test
    void is_told_the_seat_and_the_microphone_of_who_has_the_floor() {
      seatedAndSpeaking();

      String given = new String(announced("floor.given").data());
      assertThat(given).contains("\"seat\":\"C-14\"", "\"microphone\":\"M-014\"");
      list().then().body("speaking.seat", equalTo("C-14"));
    }

    @Test
    void tells_once_that_a_microphone_went_on_and_then_that_it_went_off() {
      String speech = seatedAndSpeaking();

      signal("integrator", "s-1", "M-014", true, 3).then().body("intervention", equalTo(speech));
      String version = list().header("ETag");
      list().then().body("speaking.microphoneOnSince", equalTo(minute(3).toString()));
      signal("integrator", "s-1", "M-014", true, 3).then().body("intervention", equalTo(speech));
      assertThat(list().header("ETag")).isEqualTo(version);
      signal("secretariat", "s-2", "M-014", false, 4).then().statusCode(200);
      list().then().body("speaking.microphoneOnSince", nullValue());
      assertThat(new String(announced("microphone.switched").data())).contains(speech);
    }

    @Test
    void tells_again_that_a_microphone_is_on_and_it_is_so_since_it_went_on() {
      seatedAndSpeaking();

      signal("integrator", "s-1", "M-014", true, 3).then().statusCode(200);
      signal("integrator", "s-2", "M-014", true, 4).then().statusCode(200);
      list().then().body("speaking.microphoneOnSince", equalTo(minute(3).toString()));

      signal("integrator", "s-3", "M-014", false, 5).then().statusCode(200);
      signal("integrator", "s-4", "M-014", true, 6).then().statusCode(200);
      list().then().body("speaking.microphoneOnSince", equalTo(minute(6).toString()));
    }

    @Test
    void tells_late_that_a_microphone_went_on_and_it_stays_off() {
      seatedAndSpeaking();

      signal("integrator", "s-2", "M-014", false, 4).then().statusCode(200);
      signal("integrator", "s-1", "M-014", true, 3).then().statusCode(200);

      list().then().body("speaking.microphoneOnSince", nullValue());
    }

    @Test
    void tells_nothing_else_under_an_id_it_has_used() {
      String speech = seatedAndSpeaking();
      signal("integrator", "s-1", "M-014", true, 3).then().statusCode(200);

      signal("integrator", "s-1", "M-014", false, 4).then().statusCode(409);
      signal("integrator", "s-1", "M-099", true, 3).then().statusCode(409);

      list().then().body("speaking.microphoneOnSince", equalTo(minute(3).toString()));
      signal("integrator", "s-1", "M-014", true, 3).then().body("intervention", equalTo(speech));
    }

    @Test
    void tells_of_a_microphone_where_nobody_has_the_floor_without_effect() {
      seatedAndSpeaking();
      String version = list().header("ETag");

      signal("integrator", "s-1", "M-099", true, 3)
          .then()
          .statusCode(200)
          .body("intervention", nullValue());

      assertThat(list().header("ETag")).isEqualTo(version);
      signal("delegate", "s-2", "M-014", true, 3).then().statusCode(403);
    }

    private String seatedAndSpeaking() {
      last = agenda.meetingWithItemOne(session, NINE);
      last = agenda.seated(session, "KEN", "C-14", "M-014", NINE);
      return give("ken", "COMMENTS", 2).then().statusCode(201).extract().path("id");
    }

    private Response signal(String role, String id, String microphone, boolean on, int minute) {
      return after(Tokens.of("room", role))
          .body(
              "{\"id\": \"%s\", \"microphone\": \"%s\", \"on\": %s, \"at\": \"%s\"}"
                  .formatted(id, microphone, on, minute(minute)))
          .post("/v1/sessions/%s/meetings/PL-1/microphone-signals".formatted(session));
    }
  }

  @Nested
  class Rule_books {

    @Test
    void are_shown_with_their_sources() {
      given()
          .get("/v1/rule-books")
          .then()
          .statusCode(200)
          .body(
              "ruleBooks.name",
              equalTo(List.of("itu-council", "itu-conference", "un-general-assembly")));
      given()
          .get("/v1/rule-books/un-general-assembly")
          .then()
          .statusCode(200)
          .body("provisions", hasSize(18))
          .body("provisions.source", everyItem(not(blankString())))
          .body("provisions.meaning", everyItem(not(blankString())))
          .body("provisions.find { it.name == 'rightsOfReply' }.value", equalTo(List.of(600, 300)))
          .body("provisions.find { it.name == 'rightsOfReply' }.standing", equalTo("UNVERIFIED"));
      given().get("/v1/rule-books/none").then().statusCode(404);
    }

    @Test
    void are_followed_by_the_body_that_names_them() {
      last = agenda.meetingWithItemOne(session, "un-general-assembly", NINE);

      ask("obs", "SPEAK", 1).then().statusCode(201);
      ask("ken", "INTRODUCE", 2);
      list()
          .then()
          .body("ruleBook", equalTo("un-general-assembly"))
          .body("waiting.participant", equalTo(List.of("obs", "ken")));
      end(give("obs", "COMMENTS", 3).path("id"), 4);
      end(give("ken", "INTRODUCES", 5).path("id"), 6);
      chair().body(moment(7)).post(item("list/closures"));
      ask("obs", "RIGHT_OF_REPLY", 8).then().statusCode(201);
      list().then().body("waiting[0].speakingTimeSeconds", equalTo(600));
      end(give("obs", "REPLIES", 9).path("id"), 10);
      end(give("obs", "REPLIES", 11).path("id"), 12);
      ask("obs", "RIGHT_OF_REPLY", 13).then().statusCode(409).body("rule", equalTo("spk-25"));
    }

    @Test
    void have_motions_in_force_or_not() {
      last = agenda.meetingWithItemOne(session, "itu-conference", NINE);

      move("ken", "CLOSURE_OF_THE_DEBATE", 1)
          .then()
          .statusCode(201)
          .body("motion", equalTo("CLOSURE_OF_THE_DEBATE"));
      list()
          .then()
          .body("waiting[0].motion", equalTo("CLOSURE_OF_THE_DEBATE"))
          .body("waiting[0].speakingTimeSeconds", equalTo(300));
      assertThat(new String(announced("request.submitted").data()))
          .contains("CLOSURE_OF_THE_DEBATE");
    }

    @Test
    void count_those_of_other_delegations_who_wait_to_speak_so_on_a_motion() {
      String member = "COUNCIL_MEMBER_STATE";
      agenda.planned(
          session,
          "itu-conference",
          10,
          Map.of("KEN", member, "TUR", member, "BRA", member, "OSK", member),
          NINE);
      last = agenda.itemOpened(session, NINE);
      move("ken", "CLOSURE_OF_THE_DEBATE", 1);
      end(give("ken", "COMMENTS", 2).path("id"), 3);

      speakAgainst("tur", 4).then().statusCode(201);
      speakAgainst("bra", 5).then().statusCode(201);
      speakAgainst("osk", 6).then().statusCode(409).body("rule", equalTo("spk-34"));
    }

    private Response speakAgainst(String participant, int minute) {
      return as(participant)
          .body(
              "{\"by\": \"%s\", \"purpose\": \"AGAINST_THE_MOTION\", \"motion\": \"CLOSURE_OF_THE_DEBATE\", \"at\": \"%s\"}"
                  .formatted(participant, minute(minute)))
          .post(item("requests"));
    }

    @Test
    void number_those_who_speak_on_a_motion() {
      last = agenda.meetingWithItemOne(session, "itu-conference", NINE);
      move("ken", "CLOSURE_OF_THE_DEBATE", 1);
      end(give("ken", "COMMENTS", 2).path("id"), 3);

      ifOn("tur", "AGAINST_THE_MOTION").then().statusCode(200).body("position", equalTo(1));
      ifOn("tur", "FOR_THE_MOTION").then().statusCode(200).body("refusal.rule", equalTo("spk-34"));
      speakAgainst("tur", 4).then().statusCode(201);
      give("tur", "COMMENTS", 5).then().body("motion", equalTo("CLOSURE_OF_THE_DEBATE"));
    }

    private Response ifOn(String who, String purpose) {
      return given()
          .header("After-Event", last)
          .queryParam("participant", who)
          .queryParam("purpose", purpose)
          .queryParam("motion", "CLOSURE_OF_THE_DEBATE")
          .get(item("what-if"));
    }

    @Test
    void the_Council_refuses_a_motion_that_is_not_in_force() {
      itemOneIsOpen();

      move("ken", "CLOSURE_OF_THE_DEBATE", 1)
          .then()
          .statusCode(409)
          .body("rule", equalTo("spk-24"));
    }
  }

  @Nested
  class Authority {

    @Test
    void an_act_needs_a_token_and_a_look_does_not() {
      itemOneIsOpen();

      given()
          .contentType(ContentType.JSON)
          .body(by("ken", "SPEAK", 1))
          .post(item("requests"))
          .then()
          .statusCode(401);
      list().then().statusCode(200);
    }

    @Test
    void nobody_asks_for_another_but_the_secretariat() {
      itemOneIsOpen();

      as("tur").body(by("ken", "SPEAK", 1)).post(item("requests")).then().statusCode(403);
      after(Tokens.of("staff", "secretariat"))
          .body(by("ken", "SPEAK", 1))
          .post(item("requests"))
          .then()
          .statusCode(201);
    }

    @Test
    void nobody_gives_the_floor_but_who_presides() {
      itemOneIsOpen();

      as("ken").body(floor("ken", "COMMENTS", 1)).post(item("floor")).then().statusCode(403);
    }
  }

  @Test
  void many_who_ask_at_once_all_wait_in_one_order() throws Exception {
    last = agenda.meetingWithItemOne(session, NINE);
    List<String> codes = IntStream.range(0, 40).mapToObj("M%02d"::formatted).toList();
    last = agenda.councillors(session, codes, NINE);
    try (ExecutorService delegates = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> requests =
          codes.stream()
              .map(String::toLowerCase)
              .<Callable<Integer>>map(who -> () -> ask(who, "SPEAK", 1).statusCode())
              .toList();
      for (Future<Integer> answer : delegates.invokeAll(requests)) {
        assertThat(answer.get()).isEqualTo(201);
      }
    }

    List<String> order = list().path("waiting.participant");
    assertThat(order).hasSize(40).doesNotHaveDuplicates();
    assertThat(list().<List<String>>path("waiting.participant")).isEqualTo(order);
  }

  @Nested
  class Input {

    @ParameterizedTest
    @ValueSource(strings = {"requests", "advance-notifications"})
    void an_introduction_names_its_document(String resource) {
      last = agenda.sessionWithItemOne(session, NINE);

      wrong("document", asks("ken", "\"purpose\": \"INTRODUCE\"", resource));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"requests", "advance-notifications", "withdrawals", "right-reservations"})
    void a_document_is_neither_blank_nor_longer_than_a_symbol(String resource) {
      itemOneIsOpen();

      for (String document : List.of("", "  ", "C".repeat(101))) {
        String about = "\"purpose\": \"SPEAK\", \"document\": \"%s\"".formatted(document);
        wrong("document", asks("ken", about, resource));
      }
    }

    @Test
    void documents_introduced_are_named_as_well() {
      itemOneIsOpen();
      String two =
          floor("sg", "INTRODUCES", 1).replace("}", ", \"documents\": [\"C24/7\", \"%s\"]}");

      for (String document : List.of(" ", "C".repeat(101))) {
        wrong("documents[1]", chair().body(two.formatted(document)).post(item("floor")));
      }
    }

    @Test
    void what_if_names_its_own_parameters() {
      itemOneIsOpen();

      wrong("participant", whatIf("", "SPEAK"));
      wrong("participant", whatIf("sg", "SPEAK"));
      wrong("purpose", whatIf("ken", "SING"));
      wrong("purpose", given().queryParam("participant", "ken").get(item("what-if")));
      wrong("motion", whatIf("ken", "AGAINST_THE_MOTION"));
      wrong("document", whatIf("ken", "INTRODUCE"));
      for (String document : List.of(" ", "C".repeat(101))) {
        wrong(
            "document",
            given()
                .queryParam("participant", "ken")
                .queryParam("purpose", "SPEAK")
                .queryParam("document", document)
                .get(item("what-if")));
      }
    }

    @Test
    void one_who_is_let_in_is_the_participant() {
      itemOneIsOpen();
      String speech = give("ken", "COMMENTS", 1).path("id");

      for (String act : List.of("yieldings", "questions")) {
        wrong("participant", onIntervention(chair(), speech, act, "\"participant\": \"sg\"", 2));
      }
    }

    private Response asks(String who, String wish, String resource) {
      return as(who)
          .body("{\"by\": \"%s\", %s, \"at\": \"%s\"}".formatted(who, wish, minute(1)))
          .post(item(resource));
    }

    private void wrong(String field, Response answer) {
      answer.then().statusCode(400).body("errors.field", equalTo(List.of(field)));
    }
  }

  @Nested
  class What_is_not_known_yet {

    @Test
    void is_too_early_and_no_refusal() {
      last = agenda.sessionWithItemOne(session, NINE);

      ask("ken", "SPEAK", 1).then().statusCode(425).header("Retry-After", notNullValue());
      as("ken")
          .body(by("ken", "SPEAK", 1))
          .post(item("requests").replace("/items/1", "/items/9"))
          .then()
          .statusCode(425);
      ask("nobody", "SPEAK", 1).then().statusCode(425);
    }
  }

  @Test
  void what_is_on_the_topic_keeps_the_contract() {
    last = agenda.sessionWithItemOne(session, NINE);
    notifyInAdvance("obs", 0);
    open();
    ask("obs", "INTRODUCE", 1);
    as("obs").body(by("obs", null, 2)).post(item("right-reservations")).then().statusCode(201);
    ask("sec", "SPEAK", 3);
    String request = ask("ken", "SPEAK", 4).path("id");
    as("ken").body(moment(5)).post(item("requests/" + request + "/withdrawals"));
    end(give("ken", "COMMENTS", 6).path("id"), 7);
    String again = ask("ken", "SPEAK", 7).path("id");
    put(ask("tur", "SPEAK", 7).path("id"), "after", again, 7);
    chair().body(moment(7)).post(item("list/announcements"));
    chair().body(moment(7)).post(item("requests/" + again + "/passings-over"));
    chair().body(moment(8)).post(item("list/closures"));
    chair().body(moment(9)).post(item("list/reopenings")).then().statusCode(200);
    announced("list.reopened");

    TopicContract contract = TopicContract.ofThisModule();
    List<ConsumerRecord<String, byte[]>> said =
        topic().all().stream().filter(message -> session.equals(message.key())).toList();

    assertThat(said).hasSize(16);
    said.forEach(contract::hold);
  }

  private void itemOneIsOpen() {
    last = agenda.meetingWithItemOne(session, NINE);
  }

  private void open() {
    agenda.meetingOpened(session, NINE);
    last = agenda.itemOpened(session, NINE);
  }

  private Response notifyInAdvance(String who, int minute) {
    return as(who).body(by(who, "INTRODUCE", minute)).post(item("advance-notifications"));
  }

  private Response ask(String who, String purpose, int minute) {
    return as(who).body(by(who, purpose, minute)).post(item("requests"));
  }

  private Response move(String who, String motion, int minute) {
    return as(who)
        .body(
            "{\"by\": \"%s\", \"purpose\": \"PROCEDURAL_MOTION\", \"motion\": \"%s\", \"at\": \"%s\"}"
                .formatted(who, motion, minute(minute)))
        .post(item("requests"));
  }

  private Response put(String request, String side, String beside, int minute) {
    return chair()
        .body(
            "{\"%s\": \"%s\", \"reason\": \"The minister has to leave\", \"at\": \"%s\"}"
                .formatted(side, beside, minute(minute)))
        .post(item("requests/" + request + "/placings"));
  }

  private Response onTheClock(String intervention, String act, int minute) {
    return chair().body(moment(minute)).post("/v1/interventions/" + intervention + "/" + act);
  }

  private Response onIntervention(
      RequestSpecification by, String intervention, String act, String said, int minute) {
    return by.body("{%s, \"at\": \"%s\"}".formatted(said, minute(minute)))
        .post("/v1/interventions/" + intervention + "/" + act);
  }

  private Response whatIf(String who, String purpose) {
    return given()
        .header("After-Event", last)
        .queryParam("participant", who)
        .queryParam("purpose", purpose)
        .get(item("what-if"));
  }

  private Response give(String participant, String does, int minute) {
    return chair()
        .header("If-Match", "*")
        .body(floor(participant, does, minute))
        .post(item("floor"));
  }

  private Response end(String intervention, int minute) {
    return chair().body(moment(minute)).post("/v1/interventions/" + intervention + "/endings");
  }

  private Response list() {
    return given().header("After-Event", last).get(item("list-of-speakers"));
  }

  private Response listUnless(String known) {
    return given().header("If-None-Match", known).get(item("list-of-speakers"));
  }

  private RequestSpecification chair() {
    return as("chair");
  }

  private RequestSpecification as(String participant) {
    return after(Tokens.of(participant, "delegate"));
  }

  private RequestSpecification after(String token) {
    return given().header("After-Event", last).auth().oauth2(token).contentType(ContentType.JSON);
  }

  private String item(String resource) {
    return "/v1/sessions/%s/meetings/PL-1/items/1/%s".formatted(session, resource);
  }

  private static String by(String who, String purpose, int minute) {
    String wanted = purpose == null ? "" : "\"purpose\": \"%s\", ".formatted(purpose);
    String document = "INTRODUCE".equals(purpose) ? "\"document\": \"C24/7\", " : "";
    return "{\"by\": \"%s\", %s%s\"at\": \"%s\"}".formatted(who, wanted, document, minute(minute));
  }

  private static String floor(String participant, String does, int minute) {
    return "{\"participant\": \"%s\", \"does\": \"%s\", \"at\": \"%s\"}"
        .formatted(participant, does, minute(minute));
  }

  private static String moment(int minute) {
    return "{\"at\": \"%s\"}".formatted(minute(minute));
  }

  private static Instant minute(int minute) {
    return NINE.plusSeconds(60L * minute);
  }

  private static Topic topic() {
    return Topic.of("council.speakers.v1");
  }

  /** The first event of that name about this session. */
  private CloudEvent announced(String name) {
    String type = "org.council.speakers.%s.v1".formatted(name);
    return KafkaBinding.read(
        topic()
            .await(message ->
                session.equals(message.key()) && KafkaBinding.read(message).type().equals(type)));
  }
}
