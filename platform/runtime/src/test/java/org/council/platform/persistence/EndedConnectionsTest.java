package org.council.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.council.platform.SetOtherwise;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** Connections that the database has ended while they lay in the pool, as a restart ends all. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class EndedConnectionsTest {

  private static final int SEVERAL = 4;

  private static final String END_THE_OTHERS =
      "select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity"
          + " where datname = current_database() and pid <> pg_backend_pid() and state = 'idle'";

  @Inject AgroalDataSource pool;

  @Test
  void are_given_to_nobody() throws SQLException {
    try (Connection one = pool.getConnection()) {
      giveBack(SEVERAL);
      assertThat(number(one, END_THE_OTHERS)).isGreaterThanOrEqualTo(SEVERAL);
    }

    List<Connection> taken = new ArrayList<>();
    try {
      for (int i = 0; i < SEVERAL; i++) {
        taken.add(pool.getConnection());
        assertThat(number(taken.getLast(), "select 1")).isEqualTo(1);
      }
    } finally {
      close(taken);
    }
  }

  private void giveBack(int many) throws SQLException {
    List<Connection> connections = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      connections.add(pool.getConnection());
    }
    close(connections);
  }

  private static void close(List<Connection> connections) throws SQLException {
    for (Connection connection : connections) {
      connection.close();
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
