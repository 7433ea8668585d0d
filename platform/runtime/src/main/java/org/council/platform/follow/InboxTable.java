package org.council.platform.follow;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.council.platform.cloudevents.CloudEvent;

/**
 * The SQL of the inbox, of what is parked, and of the logical clock. Everything joins the
 * transaction under way.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InboxTable {

  // One round trip. The clock goes forward only: it takes as many ticks as are missing, so two at
  // once overshoot and never go back.
  private static final String HEAR =
      "with clock as (select count(nextval('journal_lamport')) from generate_series("
          + "(select last_value from journal_lamport) + 1, ?))"
          + " insert into inbox (source, event_id, type, outcome, recorded_at, handled_at)"
          + " select ?, ?, ?, case when exists (select 1 from parked_event where source = ? and subject = ?)"
          + " then 'PARKED' else ? end, ?, ? from clock"
          + " on conflict on constraint pk_inbox do nothing returning outcome";

  private static final String PARK =
      "insert into parked_event (source, subject, event_id, topic, reason, parked_at, event)"
          + " values (?, ?, ?, ?, ?, ?, ?) on conflict on constraint uq_parked_event do nothing";

  private final AgroalDataSource dataSource;

  @Inject
  InboxTable(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Claims an event and moves this service's clock past it.
   *
   * @param outcome what becomes of it, unless earlier events of its subject wait for an operator
   * @return what becomes of it, or nothing where it was heard before
   */
  Optional<Outcome> hear(CloudEvent event, Outcome outcome, Instant now) {
    return run(
        HEAR,
        statement -> {
          statement.setLong(1, EventClock.lamport(event));
          statement.setString(2, event.source());
          statement.setString(3, event.id());
          statement.setString(4, event.type());
          statement.setString(5, event.source());
          statement.setString(6, event.subjectOrEmpty());
          statement.setString(7, outcome.name());
          statement.setObject(8, offset(EventClock.recordedAt(event)));
          statement.setObject(9, offset(now));
          return outcomeIn(statement);
        });
  }

  void park(ParkedEvent parked, Instant now) {
    run(
        PARK,
        statement -> {
          statement.setString(1, parked.source());
          statement.setString(2, parked.subject());
          statement.setString(3, parked.eventId());
          statement.setString(4, parked.topic());
          statement.setString(5, parked.reason());
          statement.setObject(6, offset(now));
          statement.setString(7, parked.event());
          return statement.executeUpdate();
        });
  }

  /** What became of an event, or nothing where it was not heard yet. */
  Optional<Outcome> outcomeOf(String source, String eventId) {
    return run(
        "select outcome from inbox where source = ? and event_id = ?",
        statement -> {
          statement.setString(1, source);
          statement.setString(2, eventId);
          return outcomeIn(statement);
        });
  }

  private static Optional<Outcome> outcomeIn(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(Outcome.valueOf(row.getString(1))) : Optional.empty();
    }
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new InboxUnavailable(e);
    }
  }

  private static OffsetDateTime offset(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
