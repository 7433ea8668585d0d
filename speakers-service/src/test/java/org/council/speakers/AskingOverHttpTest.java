package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.NINE;
import static org.council.speakers.ItemOverHttp.by;
import static org.council.speakers.ItemOverHttp.floor;
import static org.council.speakers.ItemOverHttp.minute;
import static org.council.speakers.ItemOverHttp.moment;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Delegations ask for the floor, tell in advance and withdraw. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class AskingOverHttpTest {

  @Inject Roster roster;
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
  void a_refusal_is_in_nobodys_way_for_the_list_stands_as_it_did() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);
    Response seen = item.list();

    String refusal =
        item.ask("ken", "SPEAK", 2).then().statusCode(409).extract().header("Event-Id");
    item.ask("ken", "SPEAK", 3).then().statusCode(409);

    item.listUnless(seen.header("ETag")).then().statusCode(304);
    given()
        .queryParam("asOf", refusal)
        .get(item.path("list-of-speakers"))
        .then()
        .statusCode(200)
        .body("since", equalTo(seen.path("since")))
        .body("waiting.participant", equalTo(List.of("ken")));
    item.chair()
        .header("If-Match", seen.header("ETag"))
        .body(floor("ken", "COMMENTS", 4))
        .post(item.path("floor"))
        .then()
        .statusCode(201);
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
  void many_who_ask_at_once_all_wait_in_one_order() throws Exception {
    item.isOpen();
    List<String> codes = IntStream.range(0, 40).mapToObj("M%02d"::formatted).toList();
    item.hears(roster.councillors(item.session(), codes, NINE));
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
}
