package org.council.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "53300", "57P01"})
  void it_is_away_when_it_says_so(String state) {
    assertThat(DatabaseAway.isBehind(new SQLException("", state))).isTrue();
  }

  @Test
  void it_is_away_when_no_connection_is_to_be_had() {
    Exception failure = new IllegalStateException(new SQLTransientConnectionException());

    assertThat(DatabaseAway.isBehind(failure)).isTrue();
  }

  /** As Narayana tells it: the rollback is its own word, the broken connection a footnote. */
  @Test
  void it_is_away_when_the_answer_to_a_commit_was_lost() {
    RollbackException rollback = new RollbackException("could not commit");
    rollback.addSuppressed(new IllegalStateException(new SQLException("I/O error", "08006")));

    assertThat(DatabaseAway.isBehind(new IllegalStateException(rollback))).isTrue();
  }

  @Test
  void a_mistake_in_what_was_asked_is_one() {
    assertThat(DatabaseAway.isBehind(new SQLException("duplicate key", "23505"))).isFalse();
  }
}
