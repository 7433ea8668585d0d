package org.council.platform.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.council.platform.SetOtherwise;
import org.council.testkit.BackingServices;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database that has taken a statement and says nothing, as one whose host has vanished. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class SilentDatabaseTest {

  private static final String SILENCE =
      "select pg_sleep(%d)".formatted(SetOtherwise.SILENT_AT_MOST.plusSeconds(1).toSeconds());

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
