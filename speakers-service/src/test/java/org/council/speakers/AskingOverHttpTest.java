package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.NINE;
import static org.council.speakers.ItemOverHttp.by;
import static org.council.speakers.ItemOverHttp.minute;
import static org.council.speakers.ItemOverHttp.moment;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Delegations ask for the floor, tell in advance, withdraw, and are told why they stand where they
 * do.
 */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class AskingOverHttpTest {

  @Inject Agenda agenda;
  @Inject ItemOverHttp item;

  @Test
  void a_request_waits_with_the_reason_for_its_place() {
    item.isOpen();

    item.ask("tur", "SPEAK", 1)
        .then()
        .statusCode(201)
        .header("ETag", notNullValue())
        .header("Event-Id", matchesPattern("speakers-service/[0-9a-f-]{36}"))
        .body("status", equalTo("WAITING"));
    item.ask("ken", "INTRODUCE", 2);

    item.list()
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
    assertThat(item.announced("request.submitted").time()).isEqualTo(minute(1));
  }

  @Test
  void the_same_request_under_the_same_key_is_answered_as_before_and_another_refused() {
    item.isOpen();
    String first = underOneKey(1).then().statusCode(201).extract().path("id");

    underOneKey(1).then().statusCode(201).body("id", equalTo(first));
    underOneKey(2).then().statusCode(422);

    item.list().then().body("waiting.request", equalTo(List.of(first)));
  }

  private Response underOneKey(int minute) {
    return item.after(Tokens.of("ken", "delegate"), "one key in " + item.path(""))
        .body(by("ken", "SPEAK", minute))
        .post(item.path("requests"));
  }

  @Test
  void a_group_without_a_name_is_none() {
    item.isOpen();

    item.as("ken")
        .body(
            "{\"by\": \"ken\", \"purpose\": \"SPEAK\", \"onBehalfOf\": \" \", \"at\": \"%s\"}"
                .formatted(minute(1)))
        .post(item.path("requests"))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("onBehalfOf"));
    item.as("chair")
        .body(
            "{\"participant\": \"ken\", \"does\": \"COMMENTS\", \"onBehalfOf\": \" \", \"at\": \"%s\"}"
                .formatted(minute(1)))
        .post(item.path("floor"))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("onBehalfOf"));
  }

  @Test
  void a_group_that_is_spoken_for_is_kept_shown_and_announced() {
    item.isOpen();
    String said =
        "{\"by\": \"ken\", \"purpose\": \"SPEAK\", \"onBehalfOf\": \"the African Group\", \"at\": \"%s\"}";

    item.as("ken")
        .body(said.formatted(minute(1)))
        .post(item.path("requests"))
        .then()
        .statusCode(201)
        .body("onBehalfOf", equalTo("the African Group"));
    item.list().then().body("waiting[0].onBehalfOf", equalTo("the African Group"));
    item.give("ken", "COMMENTS", 2).then().body("onBehalfOf", equalTo("the African Group"));
    assertThat(new String(item.announced("request.submitted").data())).contains("African");
    assertThat(new String(item.announced("floor.given").data())).contains("African");
  }

  @Test
  void a_delegation_is_told_beforehand_where_it_would_stand_and_waits_nowhere() {
    item.isOpen();
    item.ask("tur", "SPEAK", 1);

    item.whatIf("ken", "SPEAK")
        .then()
        .statusCode(200)
        .body("position", equalTo(2))
        .body("reason.rule", equalTo("spk-22"))
        .body("ahead.rule", equalTo(List.of("spk-22")))
        .body("refusal", nullValue());
    item.whatIf("sec", "SPEAK")
        .then()
        .statusCode(200)
        .body("position", nullValue())
        .body("refusal.rule", equalTo("spk-01"))
        .body("refusal.facts", containsString("sec"));
    item.whatIf("ken", "SING").then().statusCode(400).body("errors[0].field", equalTo("purpose"));
    item.whatIf("sg", "SPEAK").then().statusCode(400);
    item.list().then().body("waiting.participant", equalTo(List.of("tur")));
  }

  @Test
  void a_list_that_the_client_knows_is_shown_again_only_when_it_has_changed() {
    item.isOpen();
    String known = item.list().header("ETag");

    item.listUnless(known).then().statusCode(304).header("ETag", equalTo(known));
    item.listUnless("W/" + known).then().statusCode(304);
    item.ask("ken", "SPEAK", 1).then().statusCode(201);
    item.listUnless(known).then().statusCode(200).body("waiting", hasSize(1));
  }

  @Test
  void the_list_of_another_item_that_comes_under_the_number_is_not_the_one_the_client_knows() {
    item.isPlanned();
    String known = item.list().header("ETag");
    item.hears(agenda.anotherItemOne(item.session(), NINE));

    item.list().then().body("item", equalTo("the-budget")).body("version", equalTo(0));
    item.listUnless(known).then().statusCode(200).body("item", equalTo("the-budget"));
    item.as("obs")
        .header("If-Match", known)
        .body(ItemOverHttp.by("obs", "INTRODUCE", 1))
        .post(item.path("advance-notifications"))
        .then()
        .statusCode(412);
  }

  @Test
  void the_times_spoken_that_the_client_knows_are_not_sent_again() {
    item.isOpen();
    String known = item.list().header("ETag");

    Response again = given().header("If-None-Match", known).get(item.path("speaking-times"));

    again.then().statusCode(304).header("ETag", equalTo(known));
    assertThat(again.asByteArray()).isEmpty();
  }

  @Test
  void a_refusal_cites_its_rule_and_is_announced() {
    item.isOpen();

    item.ask("sec", "SPEAK", 1)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .header("Event-Id", notNullValue())
        .body("type", equalTo("urn:council:problem:spk-01"))
        .body("rule", equalTo("spk-01"))
        .body("citation", notNullValue());

    assertThat(new String(item.announced("request.refused").data())).contains("\"spk-01\"");
    item.list().then().body("waiting", hasSize(0));
  }

  @Test
  void an_observer_notifies_speaks_and_has_spoken() {
    item.isPlanned();
    item.notifyInAdvance("obs", 0).then().statusCode(201);
    item.opens();

    item.ask("obs", "SPEAK", 1).then().statusCode(201);
    item.list()
        .then()
        .body("waiting[0].speakingTimeSeconds", equalTo(300))
        .body("observerTime.seconds", equalTo(300))
        .body("observerTime.reason.rule", equalTo("spk-23"))
        .body("observerTime.reason.facts", containsString("observers waiting: 1"));
    String speech = item.give("obs", "COMMENTS", 2).then().statusCode(201).extract().path("id");
    item.end(speech, 3).then().statusCode(200).body("seconds", equalTo(60));

    item.ask("obs", "SPEAK", 4).then().statusCode(409).body("rule", equalTo("spk-07"));
  }

  @Test
  void a_request_is_withdrawn_once_by_its_id_or_without_it() {
    item.isOpen();
    String id = item.ask("ken", "SPEAK", 1).path("id");

    item.as("ken")
        .body(moment(2))
        .post(item.path("requests/" + id + "/withdrawals"))
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
    item.as("ken")
        .body(by("ken", null, 3))
        .post(item.path("withdrawals"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-13"));
    item.list().then().body("waiting", hasSize(0));
  }

  @Test
  void one_who_comes_into_the_room_moves_up_at_once() {
    item.isOpen();
    item.hears(agenda.attendanceChanged(item.session(), "ken", "REMOTE", NINE));
    item.ask("ken", "SPEAK", 1);
    item.ask("tur", "SPEAK", 2);
    item.list().then().body("waiting.participant", equalTo(List.of("tur", "ken")));

    item.hears(agenda.attendanceChanged(item.session(), "ken", "IN_PERSON", minute(3)));

    item.list().then().body("waiting.participant", equalTo(List.of("ken", "tur")));
  }

  @Test
  void many_who_ask_at_once_all_wait_in_one_order() throws Exception {
    item.isOpen();
    List<String> codes = IntStream.range(0, 40).mapToObj("M%02d"::formatted).toList();
    item.hears(agenda.councillors(item.session(), codes, NINE));
    try (ExecutorService delegates = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> requests =
          codes.stream()
              .map(String::toLowerCase)
              .<Callable<Integer>>map(who -> () -> item.ask(who, "SPEAK", 1).statusCode())
              .toList();
      for (Future<Integer> answer : delegates.invokeAll(requests)) {
        assertThat(answer.get()).isEqualTo(201);
      }
    }

    List<String> order = item.list().path("waiting.participant");
    assertThat(order).hasSize(40).doesNotHaveDuplicates();
    assertThat(item.list().<List<String>>path("waiting.participant")).isEqualTo(order);
  }

  @Test
  void what_is_not_known_yet_is_too_early_and_no_refusal() {
    item.isPlanned();
    item.list();

    given()
        .auth()
        .oauth2(Tokens.of("ken", "delegate"))
        .contentType(ContentType.JSON)
        .body(by("ken", "SPEAK", 1))
        .post(item.path("requests"))
        .then()
        .statusCode(425)
        .header("Retry-After", notNullValue());
    item.as("ken")
        .body(by("ken", "SPEAK", 1))
        .post(item.path("requests").replace("/items/1", "/items/9"))
        .then()
        .statusCode(425);
    item.ask("nobody", "SPEAK", 1).then().statusCode(425);
  }

  @Test
  void what_its_client_has_seen_of_another_session_refuses_nothing() {
    item.isPlanned();
    item.list();

    item.hears(agenda.sessionWithItemOne("C" + UUID.randomUUID(), NINE));

    item.ask("ken", "SPEAK", 1).then().statusCode(425);
    item.whatIf("ken", "SPEAK").then().statusCode(425);
  }

  @Test
  void an_item_that_its_client_has_seen_planned_is_not_open_and_takes_no_request() {
    item.isPlanned();

    item.ask("ken", "SPEAK", 1)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-06"))
        .body("detail", equalTo("Item 1 of PL-1 was not opened"));
    assertThat(new String(item.announced("request.refused").data())).contains("spk-06");
    item.whatIf("ken", "SPEAK").then().statusCode(200).body("refusal.rule", equalTo("spk-06"));
    item.give("ken", "COMMENTS", 2).then().statusCode(409).body("rule", equalTo("spk-05"));

    item.opens();
    item.ask("ken", "SPEAK", 3).then().statusCode(201);
  }
}
