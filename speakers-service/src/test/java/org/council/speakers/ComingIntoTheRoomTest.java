package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** A councillor comes into the room in the very moment in which it is put on the list. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class ComingIntoTheRoomTest {

  private static final String HELD = "select 1 from list_of_speakers where session = ? for update";
  private static final String ATTENDS =
      "select 1 from participant where session = ? and participant = 'ken' and attendance = ?";
  private static final String WAITS_FOR_A_ROW =
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like ?";

  @Inject Roster roster;
  @Inject ItemOverHttp item;
  @Inject AgroalDataSource database;

  @Test
  void counts_as_in_the_room_also_where_its_request_was_being_taken() throws SQLException {
    item.isOpen();
    item.hears(roster.attendanceChanged(item.session(), "ken", "REMOTE", ItemOverHttp.minute(1)));
    item.list().then().statusCode(200);
    CompletableFuture<Response> asked;

    try (Connection holding = database.getConnection()) {
      holding.setAutoCommit(false);
      assertThat(finds(holding, HELD, item.session())).isTrue();
      asked = CompletableFuture.supplyAsync(() -> item.ask("ken", "SPEAK", 2));
      await().until(() -> finds(WAITS_FOR_A_ROW, "%list_of_speakers%"));
      comesIn();
      holding.rollback();
    }

    asked.join().then().statusCode(201);
    item.list().then().body("waiting.attendance", equalTo(List.of("IN_PERSON")));
  }

  /** Is heard of, or waits to be. */
  private void comesIn() {
    item.hears(
        roster.attendanceChanged(item.session(), "ken", "IN_PERSON", ItemOverHttp.minute(3)));
    await()
        .until(() ->
            finds(ATTENDS, item.session(), "IN_PERSON")
                || finds(WAITS_FOR_A_ROW, "%from participant%"));
  }

  private boolean finds(String query, String... values) throws SQLException {
    try (Connection looking = database.getConnection()) {
      return finds(looking, query, values);
    }
  }

  private static boolean finds(Connection on, String query, String... values) throws SQLException {
    try (PreparedStatement statement = on.prepareStatement(query)) {
      for (int at = 0; at < values.length; at++) {
        statement.setString(at + 1, values[at]);
      }
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
