package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ActsTest {

  @Inject Others others;
  @Inject AgroalDataSource dataSource;

  private final String note = "n-" + UUID.randomUUID();

  private static RequestSpecification as(String id) {
    return given()
        .auth()
        .oauth2(Tokens.of(id, "delegate"))
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  private String body(String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(note, text);
  }

  private Response begin(String key) {
    return as("a").header(Headers.IDEMPOTENCY_KEY, key).body(body("one")).post("/v1/notes");
  }

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
  class Idempotency {

    private final String key = UUID.randomUUID().toString();

    @Test
    void a_replay_returns_the_first_answer_and_does_nothing_again() {
      Response first = begin(key);
      Response second = begin(key);
      assertThat(second.statusCode()).isEqualTo(201);
      assertThat(second.asString()).isEqualTo(first.asString());
      assertThat(second.header(Headers.EVENT_ID)).isEqualTo(first.header(Headers.EVENT_ID));
      assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
      assertThat(second.header("Location")).isEqualTo(first.header("Location"));
      assertThat(second.contentType()).isEqualTo(first.contentType());
      assertThat(second.header(Headers.REPLAYED)).isEqualTo("true");
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
      begin(key);
      as("a")
          .header(Headers.IDEMPOTENCY_KEY, key)
          .body(body("two"))
          .post("/v1/notes")
          .then()
          .statusCode(422)
          .body("type", equalTo("urn:council:problem:key-of-another-request"));
    }

    @Test
    void the_same_key_of_another_caller_is_another_key() {
      begin(key);
      as("b")
          .header(Headers.IDEMPOTENCY_KEY, key)
          .body("{\"id\":\"%s-b\",\"text\":\"x\"}".formatted(note))
          .post("/v1/notes")
          .then()
          .statusCode(201);
    }

    @Test
    void a_request_whose_first_attempt_still_runs_is_told_so() throws SQLException {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute("select pg_advisory_xact_lock(hashtextextended('a " + key + "', 1))");
        begin(key).then().statusCode(409).header("Retry-After", notNullValue());
        connection.rollback();
      }
      begin(key).then().statusCode(201);
    }

    @Test
    void a_refusal_that_left_a_mark_is_replayed_and_leaves_no_second() {
      begin(key);
      String other = UUID.randomUUID().toString();
      Response first = refuse(other);
      Response second = refuse(other);
      first.then().statusCode(409).body("rule", equalTo("not-03"));
      assertThat(first.header(Headers.EVENT_ID)).isNotNull();
      assertThat(second.statusCode()).isEqualTo(409);
      assertThat(second.contentType()).isEqualTo(first.contentType());
      assertThat(second.header(Headers.EVENT_ID)).isEqualTo(first.header(Headers.EVENT_ID));
    }

    private Response refuse(String other) {
      return as("a")
          .header(Headers.IDEMPOTENCY_KEY, other)
          .body(body("x"))
          .post("/v1/notes/" + note + "/refusals");
    }

    @Test
    void an_act_that_failed_may_be_tried_again_under_its_key() {
      as("a")
          .header(Headers.IDEMPOTENCY_KEY, key)
          .body(body("x"))
          .post("/v1/notes/" + note + "/lines")
          .then()
          .statusCode(404);
      begin(UUID.randomUUID().toString());
      as("a")
          .header(Headers.IDEMPOTENCY_KEY, key)
          .body(body("x"))
          .post("/v1/notes/" + note + "/lines")
          .then()
          .statusCode(200);
    }
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

    private String said() {
      return "others-service/" + others.say("things/q-" + note, "something else").id();
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
    }
  }

  @Nested
  class Problems {

    @Test
    void a_rule_refuses_with_its_id_and_citation() {
      begin(UUID.randomUUID().toString());
      as("a")
          .body(body("forbidden"))
          .post("/v1/notes/" + note + "/lines")
          .then()
          .statusCode(409)
          .contentType(Problem.MEDIA_TYPE)
          .header(Headers.EVENT_ID, nullValue())
          .body("type", equalTo("urn:council:problem:not-02"))
          .body("rule", equalTo("not-02"))
          .body("citation", equalTo("The notebook, page 2"))
          .body("detail", equalTo("the line says forbidden"));
      given().get("/v1/problems/not-02").then().statusCode(200).body("id", equalTo("not-02"));
    }

    @Test
    void nobody_signed_in_and_a_bad_token_are_401_with_a_problem() {
      given()
          .contentType(ContentType.JSON)
          .body(body("x"))
          .post("/v1/notes")
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", containsString("Bearer"))
          .body("type", equalTo("urn:council:problem:not-signed-in"));
      given()
          .auth()
          .oauth2(Tokens.of("a", "delegate") + "x")
          .contentType(ContentType.JSON)
          .body(body("x"))
          .post("/v1/notes")
          .then()
          .statusCode(401)
          .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void a_role_that_is_missing_is_403() {
      as("a")
          .get("/v1/events")
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:council:problem:not-allowed"));
    }

    @Test
    void an_invalid_body_names_each_field() {
      as("a")
          .body("{\"id\":\"\",\"text\":\"x\",\"lines\":[{\"words\":\"\"}]}")
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .body("errors.field", hasItem("id"))
          .body("errors.field", hasItem("lines[0].words"));
    }

    @Test
    void json_that_does_not_fit_names_the_field() {
      as("a")
          .body("{\"id\":\"x\",\"text\":\"x\",\"colour\":\"red\"}")
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("colour"));
      as("a")
          .body("{\"id\":\"x\",\"text\":\"x\",\"kind\":\"LOUD\"}")
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("kind"))
          .body("errors[0].detail", containsString("PLAIN, BOLD"));
    }

    @Test
    void a_text_with_the_character_NUL_is_never_accepted() {
      as("a")
          .body(body("a\\u0000"))
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .body("errors.field", equalTo(List.of("text")));
      as("a")
          .body("{\"id\":\"x\",\"text\":\"x\",\"lines\":[{\"words\":\"\\u0000\"}]}")
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .body("errors.field", equalTo(List.of("lines[0].words")));
      given()
          .urlEncodingEnabled(false)
          .get("/v1/notes/a%00")
          .then()
          .statusCode(400)
          .body("errors.field", equalTo(List.of("request")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":", "{\"id\" \"x\"}", "id", "[]", "7"})
    void a_body_that_is_no_JSON_or_no_object_is_wrong_as_a_whole(String body) {
      as("a")
          .body(body)
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .contentType(Problem.MEDIA_TYPE)
          .body("errors.field", equalTo(List.of("body")));
    }

    @Test
    void what_is_not_there_is_404_with_a_problem() {
      given().get("/v1/notes/none").then().statusCode(404).body("detail", containsString("none"));
      given()
          .get("/v1/nothing")
          .then()
          .statusCode(404)
          .body("detail", equalTo("There is no /v1/nothing"));
    }

    @Test
    void the_wrong_method_and_media_type_are_told() {
      given().delete("/v1/notes/x").then().statusCode(405).contentType(Problem.MEDIA_TYPE);
      as("a")
          .contentType("text/plain")
          .body("x")
          .post("/v1/notes")
          .then()
          .statusCode(415)
          .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void an_unexpected_failure_tells_nothing_of_the_inside() {
      String answer =
          as("a")
              .body("{}")
              .post("/v1/notes/x/failures")
              .then()
              .statusCode(500)
              .extract()
              .asString();
      assertThat(answer).contains("Trace ").doesNotContain("secret", "Exception", "select");
    }

    @Test
    void an_act_that_would_say_too_much_is_refused_whole() {
      as("a").body(body("x".repeat(66_000))).post("/v1/notes").then().statusCode(413);
      given().get("/v1/notes/" + note).then().statusCode(404);
    }
  }
}
