package org.council.platform.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.rest.Headers;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A database that refuses what it would take at another time. A trigger raises it, so that it lasts
 * for as many tries as a test says: a sequence counts them, also those that are rolled back.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class DatabaseInTheWayTest {

  private static final String COUNTER = "in_the_way_tries";

  /**
   * In turn: may only read, password changed, no such database, I/O error, its own error, a right
   * that is missing.
   */
  private static final String CONDITIONS = "'{25006,28P01,3D000,58030,XX000,42501}'::text[]";

  @Inject Others others;
  @Inject FollowingOthers following;
  @Inject AgroalDataSource dataSource;

  private final String mark = UUID.randomUUID().toString();
  private final String subject = "things/" + mark;

  /**
   * Has the database refuse an event of this test, once for each SQLSTATE.
   *
   * @param outcome with which the event is to be kept
   */
  private void refuse(String outcome, String states) throws SQLException {
    execute("create sequence " + COUNTER);
    execute(
        """
        create function in_the_way() returns trigger language plpgsql as $$
        declare
          state text := (%s)[nextval('%s')];
        begin
          if state is not null then
            raise exception 'not now' using errcode = state;
          end if;
          return new;
        end $$
        """
            .formatted(states, COUNTER));
    execute(
        "create trigger in_the_way before insert on inbox for each row when (new.key = '%s' and new.outcome = '%s')"
                .formatted(mark, outcome)
            + " execute function in_the_way()");
  }

  @AfterEach
  void clear() throws SQLException {
    execute("drop trigger if exists in_the_way on inbox");
    execute("drop function if exists in_the_way");
    execute("drop sequence if exists " + COUNTER);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void an_event_that_the_database_cannot_take_now_is_waited_with_and_not_given_up()
      throws SQLException {
    refuse("APPLIED", CONDITIONS);
    others.sayOf(mark, subject, "good " + mark);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            following.echoes().contains("good " + mark) || !Operator.waiting(subject).isEmpty());
    assertThat(following.echoes()).contains("good " + mark);
  }

  /** Whatever it is that the database says, and however soon it is well again. */
  @Test
  void an_event_that_cannot_be_parked_at_once_is_parked_as_the_event_that_it_is()
      throws SQLException {
    refuse("PARKED", "'{42P01,XX000,P0001}'::text[]");
    CloudEvent poison = others.sayOf(mark, subject, "poison " + mark);
    CloudEvent behind = others.sayOf(mark, subject, "behind " + mark);
    int id = Operator.awaitParked(poison);
    Operator.awaitParked(behind);
    Operator.get(id).then().statusCode(200).body("parked.readable", equalTo(true));
    afterEvent(poison).then().statusCode(409);
    Operator.release(id, "seen").then().statusCode(200).body("applied", equalTo(1));
    assertThat(following.echoes()).contains("behind " + mark);
  }

  private static Response afterEvent(CloudEvent event) {
    return given()
        .auth()
        .oauth2(Tokens.of("a", "delegate"))
        .contentType(ContentType.JSON)
        .body("{\"id\":\"%s\",\"text\":\"x\"}".formatted(UUID.randomUUID()))
        .header(Headers.AFTER_EVENT, "others-service/" + event.id())
        .post("/v1/notes");
  }
}
