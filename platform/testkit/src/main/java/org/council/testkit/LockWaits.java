package org.council.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Whether one act stands behind another: for tests in which the one begins in the other's midst.
 */
public final class LockWaits {

  private static final String WAITING =
      "select 1 from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  private LockWaits() {}

  /** Whether anybody in the database waits for a row or a lock that another holds. */
  public static boolean areThereIn(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet waiting = statement.executeQuery(WAITING)) {
      return waiting.next();
    }
  }
}
