package org.council.platform.follow;

import static org.council.platform.follow.FollowDatabase.offset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.follow.ParkedEvent.Queue;

/** The SQL of the inbox and of the logical clock. Everything joins the transaction under way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InboxTable {

  // One round trip. The lock on the last one that waits makes a follower wait for a replay that is
  // about to end the queue: only then it is known whether the next event waits too. The replay
  // locks the first one.
  private static final String HEAR =
      """
      with clock as (select advance_journal_lamport(?)),
        waiting as (select 1 from parked_event where source = ? and subject = ? and ended_at is null
          order by seq desc limit 1 for share)
      insert into inbox (source, event_id, type, outcome, recorded_at, handled_at)
        select ?, ?, ?, case when exists (select 1 from waiting) then 'PARKED' else ? end, ?, ?
        from clock
        on conflict on constraint pk_inbox do nothing returning outcome
      """;

  private static final String SETTLE =
      "update inbox set outcome = ?, handled_at = ? where source = ? and event_id = ?";

  private final FollowDatabase database;

  @Inject
  InboxTable(FollowDatabase database) {
    this.database = database;
  }

  /**
   * Claims an event and moves this service's clock past it.
   *
   * @param outcome what becomes of it, unless earlier events of its queue wait for an operator
   * @return what becomes of it, or nothing where it was heard before
   */
  Optional<Outcome> hear(CloudEvent event, Outcome outcome, Instant now) {
    EventClock clock = EventClock.orNone(event);
    Queue queue = Queue.of(event);
    return database.run(
        HEAR,
        statement -> {
          statement.setLong(1, clock.lamport());
          statement.setString(2, queue.source());
          statement.setString(3, queue.subject());
          statement.setString(4, event.source());
          statement.setString(5, event.id());
          statement.setString(6, event.type());
          statement.setString(7, outcome.name());
          statement.setObject(8, offset(clock.recordedAt()));
          statement.setObject(9, offset(now));
          return outcomeIn(statement);
        });
  }

  /** Says what became at last of an event that was parked. */
  void settle(ParkedEvent event, Outcome outcome, Instant now) {
    database.run(
        SETTLE,
        statement -> {
          statement.setString(1, outcome.name());
          statement.setObject(2, offset(now));
          statement.setString(3, event.queue().source());
          statement.setString(4, event.eventId());
          return statement.executeUpdate();
        });
  }

  /** Moves this service's clock past the event's. */
  void advanceClock(CloudEvent event) {
    database.run(
        "select advance_journal_lamport(?)",
        statement -> {
          statement.setLong(1, EventClock.orNone(event).lamport());
          return statement.execute();
        });
  }

  /** What became of an event, or nothing where it was not heard yet. */
  Optional<Outcome> outcomeOf(String source, String eventId) {
    return database.run(
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
}
