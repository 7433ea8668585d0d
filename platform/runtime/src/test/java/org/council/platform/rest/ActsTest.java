package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ActsTest extends ActsOnANote {

  @Inject Others others;

  @Test
  void an_act_answers_with_its_state_its_version_and_its_event() {
    as("a")
        .body(body("one"))
        .post("/v1/notes")
        .then()
        .statusCode(201)
        .header("Location", containsString("/v1/notes/" + note))
        .header("ETag", notNullValue())
        .header(Headers.EVENT_ID, matchesPattern("notebook-service/[0-9a-f-]{36}"))
        .body("text", equalTo("one"));
  }

  @Nested
  class AfterEvent {

    @Test
    void an_act_waits_for_the_event_it_names() {
      CloudEvent event = Others.event(FollowingOthers.TYPE, "things/w-" + note, "waited for", 1);
      Thread later = Thread.ofVirtual().start(() -> others.say(event));
      as("a")
          .header(Headers.AFTER_EVENT, "others-service/" + event.id())
          .body(body("after"))
          .post("/v1/notes")
          .then()
          .statusCode(201);
      assertThat(later.isAlive()).isFalse();
    }

    @Test
    void an_event_that_does_not_come_is_too_early() {
      as("a")
          .header(Headers.AFTER_EVENT, "others-service/" + UUID.randomUUID())
          .body(body("after"))
          .post("/v1/notes")
          .then()
          .statusCode(425)
          .header("Retry-After", notNullValue());
      given().get("/v1/notes/" + note).then().statusCode(404);
    }

    @Test
    void more_events_than_a_client_can_mean_are_refused_and_one_that_is_named_again_counts_once() {
      String own = begin(UUID.randomUUID().toString()).header(Headers.EVENT_ID);
      String many =
          Stream.generate(() -> "others-service/" + UUID.randomUUID())
              .limit(101)
              .collect(Collectors.joining(","));
      given()
          .header(Headers.AFTER_EVENT, many)
          .get("/v1/notes/" + note)
          .then()
          .statusCode(400)
          .body("errors.field", equalTo(List.of(Headers.AFTER_EVENT)));
      given()
          .header(Headers.AFTER_EVENT, String.join(",", Collections.nCopies(150, own)))
          .get("/v1/notes/" + note)
          .then()
          .statusCode(200);
    }

    @Test
    void own_events_and_those_whose_type_means_nothing_here_count_as_heard() {
      String own = begin(UUID.randomUUID().toString()).header(Headers.EVENT_ID);
      CloudEvent unknown =
          others.say(Others.event("org.council.others.thing.hummed.v1", "things/h", "hm", 1));
      as("a")
          .header(Headers.AFTER_EVENT, own + ", others-service/" + unknown.id())
          .body(body("x"))
          .post("/v1/notes/" + note + "/lines")
          .then()
          .statusCode(200);
    }

    @Test
    void what_was_not_told_is_too_early_for_one_who_has_not_seen_that_far() {
      String own = begin(UUID.randomUUID().toString()).header(Headers.EVENT_ID);

      as("a").post(quotations()).then().statusCode(425).header("Retry-After", notNullValue());
      as("a").header(Headers.AFTER_EVENT, own).post(quotations()).then().statusCode(425);
    }

    @Test
    void what_was_not_told_is_refused_as_far_as_the_client_has_seen() {
      begin(UUID.randomUUID().toString());

      as("a")
          .header(Headers.AFTER_EVENT, said())
          .post(quotations())
          .then()
          .statusCode(409)
          .header("Retry-After", nullValue())
          .body("rule", equalTo("not-04"))
          .body("citation", notNullValue())
          .body("detail", equalTo("others have said nothing"));
    }

    @Test
    void such_a_refusal_leaves_its_mark_where_the_activity_keeps_them() {
      begin(UUID.randomUUID().toString());
      String marked = "/v1/notes/" + note + "/marked-quotations";

      as("a").post(marked).then().statusCode(425).header(Headers.EVENT_ID, nullValue());
      as("a")
          .header(Headers.AFTER_EVENT, said())
          .post(marked)
          .then()
          .statusCode(409)
          .header(Headers.EVENT_ID, notNullValue())
          .body("rule", equalTo("not-04"));
    }

    private String quotations() {
      return "/v1/notes/" + note + "/quotations";
    }

    @Test
    void what_was_told_of_one_key_says_nothing_of_another() {
      begin(UUID.randomUUID().toString());
      String marked = "/v1/notes/" + note + "/marked-quotations";
      String elsewhere = saidOf(note + "-other");

      as("a").header(Headers.AFTER_EVENT, elsewhere).post(quotations()).then().statusCode(425);
      as("a")
          .header(Headers.AFTER_EVENT, elsewhere)
          .post(marked)
          .then()
          .statusCode(425)
          .header(Headers.EVENT_ID, nullValue());
      as("a")
          .header(Headers.AFTER_EVENT, elsewhere + ", " + said())
          .post(quotations())
          .then()
          .statusCode(409);
    }

    private String said() {
      return saidOf(note);
    }

    private String saidOf(String key) {
      return "others-service/" + others.sayOf(key, "things/q-" + note, "something else").id();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "others-service",
          "others-service/",
          "others-service/7",
          "others-service/1-1-1-1-1"
        })
    void what_names_no_event_is_invalid(String event) {
      as("a")
          .header(Headers.AFTER_EVENT, event)
          .body(body("x"))
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo(Headers.AFTER_EVENT));
    }

    @Test
    void a_service_that_is_not_heard_here_is_invalid() {
      as("a")
          .header(Headers.AFTER_EVENT, "strangers-service/" + UUID.randomUUID())
          .body(body("x"))
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo(Headers.AFTER_EVENT))
          .body("errors[0].detail", containsString("others-service"));
    }
  }

  @Nested
  class Preconditions {

    @Test
    void a_stale_version_is_refused_and_the_current_one_accepted() {
      String etag = begin(UUID.randomUUID().toString()).header("ETag");
      RequestSpecification stale = as("a").header("If-Match", "\"99\"").body(body("x"));
      stale.post("/v1/notes/" + note + "/lines").then().statusCode(412);
      as("a")
          .header("If-Match", etag)
          .body(body("x"))
          .post("/v1/notes/" + note + "/lines")
          .then()
          .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"3\""})
    void who_expects_a_version_of_what_does_not_stand_makes_nothing(String version) {
      as("a")
          .header("If-Match", version)
          .body(body("x"))
          .post("/v1/notes")
          .then()
          .statusCode(412)
          .contentType(Problem.MEDIA_TYPE);
      given().get("/v1/notes/" + note).then().statusCode(404);
    }

    @Test
    void the_versions_that_will_do_may_come_in_several_lines() {
      String etag = begin(UUID.randomUUID().toString()).header("ETag");
      as("a")
          .header("If-Match", "\"99\"")
          .header("If-Match", etag)
          .body(body("x"))
          .post("/v1/notes/" + note + "/lines")
          .then()
          .statusCode(200);
    }

    @Test
    void a_weak_tag_of_a_known_version_will_do_for_a_read_and_not_for_an_act() {
      String weak = "W/" + begin(UUID.randomUUID().toString()).header("ETag");
      RequestSpecification reads = given().header("If-None-Match", "\"99\", " + weak);
      reads.get("/v1/notes/" + note).then().statusCode(304);
      RequestSpecification acts = as("a").header("If-Match", weak).body(body("x"));
      acts.post("/v1/notes/" + note + "/lines").then().statusCode(412);
    }

    @Test
    void a_read_of_a_known_version_is_not_modified() {
      begin(UUID.randomUUID().toString());
      String etag = given().get("/v1/notes/" + note).header("ETag");
      given()
          .header("If-None-Match", etag)
          .get("/v1/notes/" + note)
          .then()
          .statusCode(304)
          .header("ETag", equalTo(etag));
      given()
          .header("If-None-Match", etag)
          .head("/v1/notes/" + note)
          .then()
          .statusCode(304)
          .header("ETag", equalTo(etag));
    }
  }
}
