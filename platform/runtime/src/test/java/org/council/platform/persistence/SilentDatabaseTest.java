package org.council.platform.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.council.testkit.BackingServices;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database that has taken a statement and says nothing, as one whose host has vanished. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SilentDatabaseTest.NotForLong.class)
class SilentDatabaseTest {

  /** Longer than what the profile allows. */
  private static final String SILENCE = "select pg_sleep(5)";

  /** What is a minute in production. */
  public static class NotForLong implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("council.database.silent-at-most", "3");
    }
  }

  @Inject AgroalDataSource pool;
  @Inject Flyway flyway;

  @Test
  void is_not_waited_for_without_end() {
    assertThatThrownBy(() -> keepSilent(pool)).matches(DatabaseAway::isBehind);
  }

  @Test
  void is_waited_for_by_a_migration() {
    assertThatCode(() -> keepSilent(flyway.getConfiguration().getDataSource()))
        .doesNotThrowAnyException();
  }

  private static void keepSilent(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(SILENCE);
    }
  }
}
