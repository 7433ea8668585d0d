package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.floor;
import static org.council.speakers.ItemOverHttp.minute;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The floor is given to the next, once, and to nobody else. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class GivingTheFloorOverHttpTest {

  @Inject Agenda agenda;
  @Inject ItemOverHttp item;

  @Test
  void the_floor_is_given_to_the_next_and_logged() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);

    String id =
        item.give("ken", "COMMENTS", 2)
            .then()
            .statusCode(201)
            .body("capacity", equalTo("COUNCILLOR"))
            .extract()
            .path("id");
    item.list().then().body("speaking.id", equalTo(id)).body("waiting", hasSize(0));
    item.end(id, 4).then().statusCode(200).body("seconds", equalTo(120));

    item.list().then().body("speaking", nullValue()).body("spokenSeconds", equalTo(120));
    given()
        .get(item.path("interventions"))
        .then()
        .body("interventions.participant", equalTo(List.of("ken")));
    assertThat(new String(item.announced("floor.given").data())).contains(id);
    assertThat(item.announced("intervention.ended").time()).isEqualTo(minute(4));
  }

  @Test
  void an_intervention_is_where_the_answer_says_and_as_the_log_has_it() {
    item.isOpen();
    Response given = item.give("ken", "COMMENTS", 1);
    String where = given.then().statusCode(201).extract().header("Location");

    Response seen = given().get(where);
    seen.then().statusCode(200).body("id", equalTo(given.path("id"))).body("item", notNullValue());
    assertThat(seen.asString()).isEqualTo(given.asString());
    assertThat(seen.header("ETag")).isEqualTo(given.header("ETag"));
    given().header("If-None-Match", seen.header("ETag")).get(where).then().statusCode(304);

    item.end(given.path("id"), 2).then().statusCode(200);
    given().get(where).then().body("seconds", equalTo(60));
  }

  @Test
  void no_intervention_is_where_none_was_made() {
    given().get("/v1/interventions/" + UUID.randomUUID()).then().statusCode(404);
    given().get("/v1/interventions/none").then().statusCode(404);
  }

  @Test
  void another_who_is_not_next_is_refused_by_the_rule_that_puts_the_first_first() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);

    item.give("tur", "COMMENTS", 2).then().statusCode(409).body("rule", equalTo("spk-22"));
  }

  @Test
  void one_speaks_at_a_time_and_officers_outside_the_list() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);

    String id = item.give("sg", "INTRODUCES", 2).then().statusCode(201).extract().path("id");
    item.give("ken", "COMMENTS", 3).then().statusCode(409).body("rule", equalTo("spk-14"));
    item.end(id, 4);
    item.give("ken", "COMMENTS", 5).then().statusCode(201);
  }

  @Test
  void those_who_press_next_at_once_move_the_floor_once() throws InterruptedException {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);
    String seen = item.list().header("ETag");
    Callable<Integer> press =
        () ->
            item.chair()
                .header("If-Match", seen)
                .body(floor("ken", "COMMENTS", 2))
                .post(item.path("floor"))
                .statusCode();

    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(hands.invokeAll(Collections.nCopies(6, press)))
          .extracting(Future::resultNow)
          .containsOnly(201, 412)
          .containsOnlyOnce(201);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ken", "tur", "sg"})
  void who_says_nothing_of_what_it_expects_does_not_move_it(String participant) {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);

    item.chair()
        .body(floor(participant, "COMMENTS", 2))
        .post(item.path("floor"))
        .then()
        .statusCode(428)
        .body("type", equalTo("urn:council:problem:precondition-required"))
        .body("errors.field", equalTo(List.of("expected", "If-Match")));
    item.list().then().body("speaking", nullValue());
  }

  @Test
  void two_who_name_the_one_they_expect_move_it_once_too() {
    item.isOpen();
    String next = item.ask("ken", "SPEAK", 1).path("id");
    String expected = ", \"expected\": \"" + next + "\"}";

    String speech =
        item.chair()
            .body(floor("ken", "COMMENTS", 2).replace("}", expected))
            .post(item.path("floor"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    item.end(speech, 3);

    item.chair()
        .body(floor("ken", "COMMENTS", 4).replace("}", expected))
        .post(item.path("floor"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-27"));
  }

  @Test
  void nobody_is_given_the_floor_while_the_meeting_is_adjourned() {
    item.isOpen();
    item.hears(agenda.meetingIs(item.session(), "adjourned", minute(1)));

    item.give("sg", "ANNOUNCES", 2).then().statusCode(409).body("rule", equalTo("spk-05"));
  }
}
