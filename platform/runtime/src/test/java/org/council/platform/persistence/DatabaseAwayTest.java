package org.council.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import jakarta.transaction.RollbackException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08006", "25006", "25P03", "25P04", "26000", "28000", "28P01", "3D000", "40001", "42501",
        "53300", "55006", "55P03", "57P01", "58030", "F0000", "XX000", "XX001"
      })
  void it_is_away_when_it_says_so(String state) {
    assertThat(DatabaseAway.isBehind(new SQLException("", state))).isTrue();
  }

  @Test
  void it_is_away_when_no_connection_is_to_be_had() {
    Exception failure = new IllegalStateException(new SQLTransientConnectionException());

    assertThat(DatabaseAway.isBehind(failure)).isTrue();
  }

  /** A server that takes connections and says nothing: the pool gives up first. */
  @Test
  void it_is_away_when_the_pool_has_waited_long_enough() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        AgroalDataSource pool = poolOf(silent.getLocalPort())) {
      assertThatThrownBy(pool::getConnection)
          .hasMessageContaining("Acquisition timeout")
          .matches(DatabaseAway::isBehind);
    }
  }

  private static AgroalDataSource poolOf(int port) throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(pool ->
                pool.maxSize(1)
                    .acquisitionTimeout(Duration.ofMillis(200))
                    .connectionFactoryConfiguration(factory ->
                        factory.jdbcUrl("jdbc:postgresql://127.0.0.1:%d/any".formatted(port)))));
  }

  @Test
  void it_is_away_when_every_connection_of_the_pool_is_taken() {
    assertThat(DatabaseAway.isBehind(new SQLException("Sorry, acquisition timeout!"))).isTrue();
  }

  @Test
  void it_is_away_when_it_has_ended_what_stood_still() {
    SQLException ended = new SQLException("idle-in-transaction timeout", "25P03");
    SQLException found = new SQLException("association", new SQLException("Failed to enlist."));

    assertThat(DatabaseAway.isBehind(ended)).isTrue();
    assertThat(DatabaseAway.isBehind(found)).isTrue();
  }

  /** As Narayana tells it: the rollback is its own word, the broken connection a footnote. */
  @Test
  void it_is_away_when_the_answer_to_a_commit_was_lost() {
    RollbackException rollback = new RollbackException("could not commit");
    rollback.addSuppressed(new IllegalStateException(new SQLException("I/O error", "08006")));

    assertThat(DatabaseAway.isBehind(new IllegalStateException(rollback))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0A000", "21000", "22021", "23505", "25P02", "42601", "42P01", "54000", "P0001"})
  void a_mistake_in_what_was_asked_is_one(String state) {
    assertThat(DatabaseAway.isBehind(new SQLException("", state))).isFalse();
  }
}
