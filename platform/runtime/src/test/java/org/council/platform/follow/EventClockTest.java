package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.follow.InboxTable.Claim;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** Each test leaves the clock of the others as it was. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class EventClockTest {

  private static final long HIGHEST = 1L << 53;

  @Inject InboxTable inbox;
  @Inject AgroalDataSource dataSource;

  private CloudEvent at(long lamport) {
    return Others.event(FollowingOthers.TYPE, "things/" + UUID.randomUUID(), "x", lamport);
  }

  private long clockAfter(CloudEvent event) {
    QuarkusTransaction.begin();
    try {
      inbox.hear(List.of(new Claim(event, Outcome.SKIPPED)), Instant.now());
      return clock();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private long clock() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select last_value from journal_lamport")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_clock_follows_what_is_far_ahead() {
    assertThat(clockAfter(at(HIGHEST >> 2))).isGreaterThanOrEqualTo(HIGHEST >> 2);
  }

  @Test
  void after_an_event_at_the_end_of_the_clock_what_is_said_here_is_still_heard_elsewhere() {
    CloudEvent event = at(HIGHEST);
    assertThat(EventClock.of(event).lamport()).isEqualTo(HIGHEST);

    assertThat(clockAfter(event)).isBetween(1L, HIGHEST - (1L << 40));
  }
}
