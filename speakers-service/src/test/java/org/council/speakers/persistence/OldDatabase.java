package org.council.speakers.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.council.testkit.BackingServices;
import org.flywaydb.core.Flyway;

/**
 * The database as it was before lists kept their versions (V005), with a debate under way. The
 * service brings it up to date when it starts.
 */
public final class OldDatabase implements QuarkusTestResourceLifecycleManager {

  private static final String ROWS = "/list-before-its-history.sql";

  @Override
  public Map<String, String> start() {
    Map<String, String> surroundings = new BackingServices().start();
    String url = surroundings.get("quarkus.datasource.jdbc.url");
    String user = surroundings.get("quarkus.datasource.username");
    String password = surroundings.get("quarkus.datasource.password");
    Flyway.configure()
        .dataSource(url, user, password)
        .locations("db/platform", "db/migration")
        .target("5")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement rows = connection.createStatement()) {
      rows.execute(text());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return surroundings;
  }

  private static String text() {
    try (InputStream file = OldDatabase.class.getResourceAsStream(ROWS)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // The servers are the Maven run's, and end with it.
  }

  /** After the database that every test of the run is given, so that this one counts. */
  @Override
  public int order() {
    return 1;
  }
}
