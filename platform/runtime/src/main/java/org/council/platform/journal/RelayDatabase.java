package org.council.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The relay's own way to the database: its lock is held by the connection for a whole term. */
@ApplicationScoped
class RelayDatabase {

  private final String url;
  private final Properties properties = new Properties();

  @Inject
  RelayDatabase(
      RelaySettings settings,
      Naming naming,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password,
      @ConfigProperty(name = "council.standing-still.at-most") String standingStill) {
    this.url = settings.jdbcUrl().orElse(url);
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    // A database host that vanishes without a word ends the term too, and with it the lock.
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    // So does a relay that stands still, its connection open: another takes over.
    properties.setProperty("options", "-c idle_session_timeout=" + standingStill);
    properties.setProperty("ApplicationName", naming.serviceName() + " relay");
  }

  /** A connection for standing by and one term. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, properties);
  }
}
