package org.council.agenda.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.council.testkit.BackingServices;
import org.council.testkit.LockWaits;
import org.junit.jupiter.api.Test;

/** Acts that are repeated, come too late, or come together. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ActsAtOnceTest extends CouncilOverHttp {

  @Inject AgroalDataSource database;

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

  /** The closing is under way in a transaction of the test's own. */
  @Test
  void nothing_is_decided_behind_the_closing_of_the_session() throws Exception {
    opened();
    chair(meeting + "/items/1/openings", "09:31").statusCode(200);
    try (Connection closing = database.getConnection();
        var clients = Executors.newSingleThreadExecutor()) {
      closing.setAutoCommit(false);
      execute(
          closing, "update session set status = 'CLOSED' where symbol = '%s'".formatted(symbol));
      var decision = clients.submit(() -> decide(1, "{'outcome': 'AGREED'}").extract().response());
      await().until(() -> decision.isDone() || LockWaits.areThereIn(database));
      closing.commit();

      assertThat(decision.get().statusCode()).isEqualTo(409);
      assertThat(decision.get().jsonPath().getString("rule")).isEqualTo("agd-02");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
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
