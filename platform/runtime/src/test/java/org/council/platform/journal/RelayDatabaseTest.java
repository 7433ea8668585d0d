package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.council.platform.SetOtherwise;
import org.council.platform.persistence.DatabaseAway;
import org.council.testkit.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * The relay leads by a lock of its session, which a pooler in transaction mode gives to whoever
 * comes next: it goes past the pooler.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class RelayDatabaseTest {

  /** Nobody listens there: whoever asks the pooler for a connection gets none. */
  private static final String POOLER = "jdbc:postgresql://127.0.0.1:1/pooler";

  @Inject Naming naming;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String direct;

  @ConfigProperty(name = "quarkus.datasource.username")
  String user;

  @ConfigProperty(name = "quarkus.datasource.password")
  String password;

  private RelayDatabase database(Map<String, String> environment) {
    RelaySettings settings =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withSources(new EnvConfigSource(environment, 300))
            .withMapping(RelaySettings.class)
            .build()
            .getConfigMapping(RelaySettings.class);
    return new RelayDatabase(settings, naming, POOLER, user, password, "10s");
  }

  @Test
  void it_has_a_session_of_its_own_past_the_pooler() throws SQLException {
    RelayDatabase database = database(Map.of("COUNCIL_RELAY_JDBC_URL", direct));
    try (Connection leading = database.connect();
        Connection another = database.connect()) {
      assertThat(RelaySession.tryToLead(leading)).isTrue();
      assertThat(RelaySession.tryToLead(another)).isFalse();
    }
  }

  @Test
  void where_no_other_is_named_it_takes_the_address_of_all() {
    assertThatThrownBy(() -> database(Map.of()).connect()).matches(DatabaseAway::isBehind);
  }
}
