package org.council.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.council.bench.drive.Server;
import org.council.bench.report.Figures;
import org.council.bench.stage.BenchSuite;
import org.council.bench.stage.Meeting;
import org.council.bench.stage.Session;

/**
 * The relay and a follower flat out. While nobody follows, many events are journaled at one stroke,
 * copies of one that was said before, and the relay hands them to Kafka; then minutes-service
 * starts and follows them. The rate of the relay counts from its first mark to its last, that of
 * the follower from the commit of the second half's first event to that of its last, so that
 * neither waking nor starting counts.
 */
public final class Backlog implements Measure {

  private static final List<String> OTHERS = List.of("agenda", "documents");
  private static final String FOLLOWER = "minutes";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

  private static final String COPY =
      "insert into journal (id, type, subject, key, happened_at, recorded_at, aggregate_version,"
          + " data_schema, actor, data) select gen_random_uuid(), type, subject, key, happened_at,"
          + " now(), aggregate_version, data_schema, actor, data from (select * from journal"
          + " where type = 'org.council.speakers.floor.given.v1' order by lamport desc limit 1) one,"
          + " generate_series(1, ?)";

  private static final String LAST_SAID =
      "select id::text from journal order by lamport desc limit 1";

  private static final String HEARD =
      "select count(*) from inbox where source = '/speakers-service' and event_id = ?";

  private static final String SECOND_HALF =
      "select count(*), extract(epoch from max(at) - min(at)) from (select at from ("
          + " select pg_xact_commit_timestamp(xmin) as at from inbox"
          + " where source = '/speakers-service' and handled_at > ?) heard"
          + " order by at desc limit ?) late";

  private final BenchSuite suite;
  private final int events;

  /**
   * Has the floor given once in a meeting of its own: what is journaled is copied from that.
   *
   * @param events how many are journaled
   */
  public Backlog(BenchSuite suite, Session session, Server speakers, int events) {
    this.suite = suite;
    this.events = events;
    Meeting meeting = session.meet(1);
    speakers.done(meeting.give(meeting.delegate(0), 1));
  }

  @Override
  public boolean startsAnew() {
    return true;
  }

  @Override
  public void round(Figures figures, int scale) throws SQLException {
    OTHERS.forEach(suite.suite()::stop);
    suite.suite().stop(FOLLOWER);
    figures.note("relay", "throughput", "1/s", scale, relay());
    Instant begun = Instant.now();
    suite.suite().start(FOLLOWER);
    awaitHeard(lastSaid());
    figures.note("follower", "throughput", "1/s", scale, secondHalf(begun));
    OTHERS.forEach(suite.suite()::start);
  }

  private double relay() throws SQLException {
    try (Connection speakers = suite.connect("speakers");
        PreparedStatement copy = speakers.prepareStatement(COPY)) {
      long before = number(speakers, "select acknowledged from relay_progress");
      copy.setInt(1, events);
      if (copy.executeUpdate() != events) {
        throw new IllegalStateException("There is no event to copy");
      }
      return rate(speakers, before, before + events);
    }
  }

  private static double rate(Connection speakers, long from, long to) throws SQLException {
    Mark first = Mark.after(speakers, from);
    Mark last = Mark.after(speakers, to - 1);
    return (last.position() - first.position()) * 1e9 / (last.nanos() - first.nanos());
  }

  /** How far the relay had come, and when. */
  private record Mark(long position, long nanos) {

    /** The first that is seen beyond a position. */
    static Mark after(Connection speakers, long position) throws SQLException {
      long[] seen = new long[1];
      await(() -> {
        seen[0] = number(speakers, "select acknowledged from relay_progress");
        return seen[0] > position;
      });
      return new Mark(seen[0], System.nanoTime());
    }
  }

  private String lastSaid() throws SQLException {
    try (Connection speakers = suite.connect("speakers");
        PreparedStatement select = speakers.prepareStatement(LAST_SAID);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /**
   * Looks for one row: to count them would take of what is measured, the more the more there are.
   */
  private void awaitHeard(String event) throws SQLException {
    try (Connection minutes = suite.connect(FOLLOWER);
        PreparedStatement heard = minutes.prepareStatement(HEARD)) {
      heard.setString(1, event);
      await(() -> number(heard) > 0);
    }
  }

  private double secondHalf(Instant begun) throws SQLException {
    try (Connection minutes = suite.connect(FOLLOWER);
        PreparedStatement select = minutes.prepareStatement(SECOND_HALF)) {
      select.setObject(1, begun.atOffset(ZoneOffset.UTC));
      select.setInt(2, events / 2);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1) / row.getDouble(2);
      }
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      return number(select);
    }
  }

  private static long number(PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private interface Condition {
    boolean holds() throws SQLException;
  }

  private static void await(Condition condition) throws SQLException {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (!condition.holds()) {
      if (Instant.now().isAfter(giveUp)) {
        throw new IllegalStateException("It did not come within " + PATIENCE);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
