package org.council.platform.follow;

import static org.council.platform.transaction.Statements.inUtc;
import static org.council.platform.transaction.Statements.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.follow.ParkedEvent.Ending;
import org.council.platform.follow.ParkedEvent.Queue;
import org.council.platform.transaction.Statements;

/**
 * The SQL of what is parked. Everything joins the transaction under way. A row whose {@code
 * ended_at} is null waits; the others stay as the record of who ended their waiting.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ParkingTable {

  private static final String PARK =
      "insert into parked_event (source, subject, event_id, readable, topic, partition, message_offset, headers,"
          + " value, reason, parked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict on constraint uq_parked_event do nothing";

  private static final String COLUMNS =
      "select p.seq, p.source, p.subject, p.event_id, p.readable, p.topic, p.partition, p.message_offset, p.reason,"
          + " p.parked_at, p.ended_at, p.ended_by, p.ended_how, p.ended_reason, case when p.ended_at is null then"
          + " (select count(*) from parked_event q where q.source = p.source and q.subject = p.subject"
          + " and q.ended_at is null and q.seq <= p.seq) else 0 end as place, ";

  private static final String WHOLE = COLUMNS + "p.headers, p.value from parked_event p where ";

  /** A message may be of a megabyte, a page has many. */
  private static final String WITHOUT_CONTENT =
      COLUMNS + "'[]' as headers, null::bytea as value from parked_event p where ";

  private static final String NEXT =
      "p.source = ? and p.subject = ? and p.ended_at is null order by p.seq limit 1";

  private static final String END =
      "update parked_event set ended_at = ?, ended_by = ?, ended_how = ?, ended_reason = ? where seq = ?";

  private final Statements statements;

  @Inject
  ParkingTable(Statements statements) {
    this.statements = statements;
  }

  /** Puts an event at the end of its queue. */
  void park(CloudEvent event, ConsumerRecord<String, byte[]> message, String reason, Instant now) {
    park(Queue.of(event), event.id(), true, message, reason, now);
  }

  /** Puts what is no event into a queue of its own. */
  void parkUnreadable(ConsumerRecord<String, byte[]> message, String reason, Instant now) {
    String place = ParkedEvent.placeOf(message);
    park(new Queue("unreadable", place), place, false, message, reason, now);
  }

  private void park(
      Queue queue,
      String eventId,
      boolean readable,
      ConsumerRecord<String, byte[]> message,
      String reason,
      Instant now) {
    statements.run(
        PARK,
        statement -> {
          set(statement, queue);
          statement.setString(3, eventId);
          statement.setBoolean(4, readable);
          statement.setString(5, message.topic());
          statement.setInt(6, message.partition());
          statement.setLong(7, message.offset());
          statement.setString(8, MessageHeaders.write(message.headers()));
          statement.setBytes(9, message.value());
          statement.setString(10, reason);
          statement.setObject(11, inUtc(now));
          return statement.executeUpdate();
        });
  }

  /** The one that is next in its queue, held until the transaction ends. */
  Optional<ParkedEvent> lockNext(Queue queue) {
    return find(WHOLE + NEXT + " for update of p", statement -> set(statement, queue));
  }

  /** The number of the one that is next in its queue. */
  Optional<Long> next(Queue queue) {
    return find(WITHOUT_CONTENT + NEXT, statement -> set(statement, queue)).map(ParkedEvent::id);
  }

  /** An event that waits or has waited. */
  Optional<ParkedEvent> find(long id) {
    return find(WHOLE + "p.seq = ?", statement -> statement.setLong(1, id));
  }

  private Optional<ParkedEvent> find(String sql, Setting setting) {
    return list(sql, setting).stream().findFirst();
  }

  /** Those that wait, in the order of parking, after a number; without their messages' content. */
  List<ParkedEvent> waiting(long after, int limit) {
    return list(
        WITHOUT_CONTENT + "p.ended_at is null and p.seq > ? order by p.seq limit ?",
        statement -> {
          statement.setLong(1, after);
          statement.setInt(2, limit);
        });
  }

  private List<ParkedEvent> list(String sql, Setting setting) {
    return statements.run(
        sql,
        statement -> {
          setting.of(statement);
          try (ResultSet rows = statement.executeQuery()) {
            List<ParkedEvent> events = new ArrayList<>();
            while (rows.next()) {
              events.add(parked(rows));
            }
            return events;
          }
        });
  }

  /** Ends the waiting of an event. */
  void end(long id, Ending ending) {
    statements.run(
        END,
        statement -> {
          statement.setObject(1, inUtc(ending.at()));
          statement.setString(2, ending.by());
          statement.setString(3, ending.how().name());
          statement.setString(4, ending.reason());
          statement.setLong(5, id);
          return statement.executeUpdate();
        });
  }

  /** Says why an event still waits. */
  void explain(long id, String reason) {
    statements.run(
        "update parked_event set reason = ? where seq = ? and ended_at is null",
        statement -> {
          statement.setString(1, reason);
          statement.setLong(2, id);
          return statement.executeUpdate();
        });
  }

  /** How many of a queue wait. */
  long length(Queue queue) {
    return statements.run(
        "select count(*) from parked_event where source = ? and subject = ? and ended_at is null",
        statement -> {
          set(statement, queue);
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  /**
   * What waits in all queues.
   *
   * @param oldest when the first of them was parked, or null where none waits
   */
  record Stock(long events, Instant oldest) {}

  Stock stock() {
    return statements.run(
        "select count(*) as events, min(parked_at) as oldest from parked_event where ended_at is null",
        statement -> {
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            return new Stock(row.getLong("events"), instant(row, "oldest"));
          }
        });
  }

  private interface Setting {
    void of(PreparedStatement statement) throws SQLException;
  }

  private static void set(PreparedStatement statement, Queue queue) throws SQLException {
    statement.setString(1, queue.source());
    statement.setString(2, queue.subject());
  }

  private static ParkedEvent parked(ResultSet row) throws SQLException {
    return new ParkedEvent(
        row.getLong("seq"),
        new Queue(row.getString("source"), row.getString("subject")),
        row.getString("event_id"),
        row.getBoolean("readable"),
        row.getString("reason"),
        instant(row, "parked_at"),
        row.getLong("place"),
        ending(row),
        message(row));
  }

  private static Ending ending(ResultSet row) throws SQLException {
    Instant at = instant(row, "ended_at");
    return at == null
        ? null
        : new Ending(
            Ending.How.valueOf(row.getString("ended_how")),
            row.getString("ended_by"),
            at,
            row.getString("ended_reason"));
  }

  private static ConsumerRecord<String, byte[]> message(ResultSet row) throws SQLException {
    ConsumerRecord<String, byte[]> message =
        new ConsumerRecord<>(
            row.getString("topic"),
            row.getInt("partition"),
            row.getLong("message_offset"),
            null,
            row.getBytes("value"));
    for (Header header : MessageHeaders.read(row.getString("headers"))) {
      message.headers().add(header);
    }
    return message;
  }
}
