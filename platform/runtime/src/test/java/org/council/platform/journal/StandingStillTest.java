package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** A replica stands still, its connections open, as one that is frozen. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class StandingStillTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String PLACE = "hashtextextended('standing still', 0)";

  @Inject AgroalDataSource dataSource;
  @Inject RelayDatabase relays;

  @Test
  void in_a_transaction_it_keeps_no_row_from_the_others() throws SQLException {
    try (Connection frozen = dataSource.getConnection()) {
      frozen.setAutoCommit(false);
      assertThat(number(frozen, "select pg_try_advisory_xact_lock(" + PLACE + ")::int")).isOne();

      await().atMost(PATIENCE).until(this::isFree);
      assertThatThrownBy(() -> number(frozen, "select 1")).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void as_the_leading_relay_it_leaves_the_lead_to_another() throws SQLException {
    try (Connection frozen = relays.connect()) {
      long process = number(frozen, "select pg_backend_pid()");

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(sessions(process)).isZero());
    }
  }

  private boolean isFree() throws SQLException {
    try (Connection other = dataSource.getConnection()) {
      return number(other, "select pg_try_advisory_xact_lock(" + PLACE + ")::int") == 1;
    }
  }

  private long sessions(long process) throws SQLException {
    try (Connection other = dataSource.getConnection()) {
      return number(other, "select count(*) from pg_stat_activity where pid = " + process);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
