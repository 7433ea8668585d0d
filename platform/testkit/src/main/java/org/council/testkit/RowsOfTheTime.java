package org.council.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** After each migration, the rows that came in while the tables stood like that. */
final class RowsOfTheTime extends BaseCallback {

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_EACH_MIGRATE;
  }

  @Override
  public void handle(Event event, Context context) {
    String script = context.getMigrationInfo().getScript();
    String version = script.substring(script.lastIndexOf('/') + 1, script.indexOf("__"));
    String rows = DatabaseInUse.rows(context.getConfiguration().getClassLoader(), version + ".sql");
    try {
      fill(context.getConnection(), rows);
    } catch (SQLException e) {
      throw new IllegalStateException("The rows of " + version + " are refused", e);
    }
  }

  private static void fill(Connection connection, String rows) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(rows);
    }
    RowsRemembered.look(connection);
  }
}
