package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.council.platform.cloudevents.JsonFormat;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RehearsalTest {

  @Inject Rehearsal rehearsal;
  @Inject FollowingOthers following;
  @Inject AgroalDataSource dataSource;

  @Test
  void what_is_rehearsed_can_be_rehearsed_again_and_leaves_nothing() {
    rehearsal.hear(Rehearsal.story());
    rehearsal.hear(Rehearsal.story());

    assertThat(rehearsal.untold()).isEmpty();
    assertThat(following.echoes()).doesNotContain("rehearsed");
  }

  @Test
  void a_story_that_breaks_off_leaves_nothing_either() {
    var poison =
        Rehearsal.message(
            JsonFormat.write(
                    Others.event(FollowingOthers.TYPE, "things/x", "poison in rehearsal", 1))
                .toString());

    assertThatThrownBy(() -> rehearsal.hear(List.of(Rehearsal.story().getFirst(), poison)))
        .hasMessageContaining("this cannot be applied");

    assertThat(following.echoes()).doesNotContain("rehearsed", "poison in rehearsal");
  }

  @Test
  void of_two_replicas_one_waits_until_the_other_has_ended_its_round() throws SQLException {
    try (Connection other = dataSource.getConnection()) {
      other.setAutoCommit(false);
      takeTheStage(other);
      CompletableFuture<Void> round = CompletableFuture.runAsync(() -> endOnceSomebodyWaits(other));

      rehearsal.hear(Rehearsal.story());

      assertThat(round).succeedsWithin(Duration.ofSeconds(1));
    }
  }

  @Test
  void a_replica_that_stands_still_in_its_round_is_not_waited_for_long() throws SQLException {
    try (Connection other = dataSource.getConnection()) {
      other.setAutoCommit(false);
      takeTheStage(other);

      assertThatThrownBy(() -> rehearsal.hear(Rehearsal.story()))
          .hasStackTraceContaining("lock timeout");
      other.rollback();
    }
  }

  private static void takeTheStage(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(hashtextextended('council rehearsal', 0))");
    }
  }

  private void endOnceSomebodyWaits(Connection connection) {
    await().atMost(Duration.ofSeconds(2)).until(this::somebodyWaits);
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean somebodyWaits() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select 1 from pg_locks where locktype = 'advisory' and not granted"
                    + " and database = (select oid from pg_database where datname = current_database())")) {
      return row.next();
    }
  }
}
