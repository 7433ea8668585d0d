package org.council.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.bench.drive.Driver;
import org.council.bench.drive.OpenLoop;
import org.council.bench.drive.Tally;
import org.council.bench.report.Figures;
import org.council.bench.stage.BenchSuite;
import org.council.bench.stage.Floors;

/**
 * From the commit of an act in speakers-service to the commit of its effect in minutes-service,
 * while acts are due at a steady rate. Both times are PostgreSQL's, of the one server that keeps
 * both databases: of the row that keeps the act's answer, and of the row that claims its event.
 * What Kafka alone needs is measured in turn.
 */
public final class CommitToApplied implements Measure {

  private static final Pattern EVENT_ID =
      Pattern.compile("\"Event-Id\":\"speakers-service/([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final BenchSuite suite;
  private final Driver driver;
  private final Floors floors;
  private final double perSecond;
  private final KafkaAlone kafka;
  private final Effort effort;

  /**
   * @param perSecond how many acts are due in a second
   * @param kafka measured in turn with it
   */
  public CommitToApplied(
      BenchSuite suite,
      Driver driver,
      Floors floors,
      double perSecond,
      KafkaAlone kafka,
      Effort effort) {
    this.kafka = kafka;
    this.suite = suite;
    this.driver = driver;
    this.floors = floors;
    this.perSecond = perSecond;
    this.effort = effort;
  }

  @Override
  public void warmUp() throws Exception {
    new OpenLoop(perSecond).drive(driver, floors::act, effort.warmUp());
    kafka.warmUp();
  }

  @Override
  public void round(Figures figures, int scale) throws Exception {
    Tally alone = kafka.measure();
    Instant begun = Instant.now();
    Tally acts = new OpenLoop(perSecond).drive(driver, floors::act, effort.each()).withoutErrors();
    Noting.latency(figures, "act at %.0f/s".formatted(perSecond), scale, acts);
    Tally way = commitToApplied(begun);
    Noting.latency(figures, "commit to applied", scale, way);
    Noting.latency(figures, "Kafka alone", scale, alone);
    for (double share : new double[] {0.5, 0.99}) {
      figures.note(
          "commit to applied : Kafka alone",
          "p%.0f".formatted(share * 100),
          "ratio",
          scale,
          way.millis(share) / alone.millis(share));
    }
  }

  private Tally commitToApplied(Instant since) throws SQLException {
    Map<String, Instant> committed = committed(since);
    Map<String, Instant> applied = applied(since);
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (!applied.keySet().containsAll(committed.keySet())) {
      if (Instant.now().isAfter(giveUp)) {
        throw new IllegalStateException("Not all acts were heard within " + PATIENCE);
      }
      applied = applied(since);
    }
    Tally way = new Tally();
    for (Map.Entry<String, Instant> act : committed.entrySet()) {
      way.recordMicros(
          Duration.between(act.getValue(), applied.get(act.getKey())).toNanos() / 1000);
    }
    return way;
  }

  private Map<String, Instant> committed(Instant since) throws SQLException {
    Map<String, Instant> byEvent = new HashMap<>();
    times(
            "speakers",
            "select headers, pg_xact_commit_timestamp(xmin) from idempotency_key"
                + " where answered_at >= ?",
            since)
        .forEach((headers, at) -> byEvent.put(eventIn(headers), at));
    return byEvent;
  }

  private Map<String, Instant> applied(Instant since) throws SQLException {
    return times(
        "minutes",
        "select event_id, pg_xact_commit_timestamp(xmin) from inbox"
            + " where source = '/speakers-service' and handled_at >= ?",
        since);
  }

  private Map<String, Instant> times(String service, String sql, Instant since)
      throws SQLException {
    try (Connection connection = suite.connect(service);
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, since.atOffset(ZoneOffset.UTC));
      Map<String, Instant> times = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          times.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
        }
      }
      return times;
    }
  }

  private static String eventIn(String headers) {
    Matcher event = EVENT_ID.matcher(headers);
    if (!event.find()) {
      throw new IllegalStateException("An act without an event: " + headers);
    }
    return event.group(1);
  }
}
