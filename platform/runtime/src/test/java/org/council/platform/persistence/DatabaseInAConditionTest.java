package org.council.platform.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.council.backing.Database;
import org.council.backing.Databases;
import org.council.backing.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an operator, a restore or a failover does to a database that is there: what a service asks
 * of it then is no mistake, and is taken when it is as it was.
 */
class DatabaseInAConditionTest {

  private static Postgres server;

  private final String name = "t" + UUID.randomUUID().toString().replace("-", "");
  private Database database;

  @BeforeAll
  static void start() {
    server = Postgres.throwAway();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void make() throws SQLException {
    database = server.database(name);
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.execute("create table note (id text primary key)");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alter database $ set default_transaction_read_only = on | alter database $ reset all",
        "alter role $ nologin | alter role $ login",
        "alter role $ connection limit 0 | alter role $ connection limit -1",
        "alter database $ allow_connections false | alter database $ allow_connections true",
        "revoke connect on database $ from $ | grant connect on database $ to $",
        "alter database $ rename to $_aside | alter database $_aside rename to $"
      })
  void it_is_away_until_it_is_as_it_was(String spoiled, String mended) throws SQLException {
    administer(spoiled);
    assertThatThrownBy(this::write).matches(DatabaseAway::isBehind);
    administer(mended);
    assertThatCode(this::write).doesNotThrowAnyException();
  }

  private void administer(String sql) throws SQLException {
    Databases all = server.databases();
    String url = "jdbc:postgresql://%s:%d/postgres".formatted(all.host(), all.port());
    try (Connection connection = DriverManager.getConnection(url, all.user(), all.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql.replace("$", name));
    }
  }

  /** As a service does: over a connection of its pool. */
  private void write() throws SQLException {
    try (AgroalDataSource pool = pool();
        Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("insert into note values ('n')");
    }
  }

  private AgroalDataSource pool() throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(pool ->
                pool.maxSize(1)
                    .connectionFactoryConfiguration(factory ->
                        factory
                            .jdbcUrl(database.url())
                            .principal(new NamePrincipal(database.user()))
                            .credential(new SimplePassword(database.password())))));
  }
}
