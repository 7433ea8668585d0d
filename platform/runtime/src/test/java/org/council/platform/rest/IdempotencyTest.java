package org.council.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** An act that is sent again under its key is done once. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class IdempotencyTest extends ActsOnANote {

  @Inject AgroalDataSource dataSource;

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
        .header("Retry-After", nullValue())
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
