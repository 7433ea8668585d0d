package org.council.platform.follow;

import static org.council.platform.transaction.Statements.inUtc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.follow.ParkedEvent.Queue;
import org.council.platform.transaction.Statements;

/** The SQL of the inbox and of the logical clock. Everything joins the transaction under way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InboxTable {

  // One round trip for all. The lock on the last one that waits makes a follower wait for a replay
  // that is about to end the queue: only then it is known whether the next event waits too. The
  // replay locks the first one.
  private static final String HEAR =
      """
      with clock as (select advance_journal_lamport(?)),
        claim as (select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
          ?::timestamptz[])
          with ordinality as c (source, subject, id, key, type, outcome, recorded_at, turn))
      insert into inbox (source, event_id, key, type, outcome, recorded_at, handled_at, turn)
        select claim.source, id, key, type, coalesce(waiting.outcome, claim.outcome), recorded_at, ?, turn
        from clock, claim left join lateral (select 'PARKED' as outcome from parked_event
          where parked_event.source = claim.source and parked_event.subject = claim.subject
            and ended_at is null order by seq desc limit 1 for share) waiting on true
        order by turn
        on conflict on constraint pk_inbox do nothing returning source, event_id, outcome
      """;

  // What waits and was heard before keys were kept may be of any key.
  private static final String FIND =
      """
      select outcome, case when not exists (select 1 from inbox waiting
          where waiting.outcome = 'PARKED' and waiting.source = inbox.source
            and (waiting.key is null or waiting.key = inbox.key)) then key end
        from inbox where source = ? and event_id = ?
      """;

  private static final String SETTLE =
      "update inbox set outcome = ?, handled_at = ? where source = ? and event_id = ?";

  private final Statements statements;

  @Inject
  InboxTable(Statements statements) {
    this.statements = statements;
  }

  /**
   * Wants an event for this service.
   *
   * @param outcome what becomes of it, unless earlier events of its queue wait for an operator
   */
  record Claim(CloudEvent event, Outcome outcome) {

    private List<String> key() {
      return List.of(event.source(), event.id());
    }

    private EventClock clock() {
      return EventClock.orNone(event);
    }
  }

  /**
   * Claims events, in their order, and moves this service's clock past them.
   *
   * @return of each what becomes of it, or nothing where it was heard before
   */
  List<Optional<Outcome>> hear(List<Claim> claims, Instant now) {
    return statements.run(
        HEAR,
        statement -> {
          statement.setLong(
              1, claims.stream().mapToLong(c -> c.clock().followedTo()).max().orElse(0));
          setTexts(statement, 2, claims, claim -> claim.event().source());
          setTexts(statement, 3, claims, claim -> Queue.of(claim.event()).subject());
          setTexts(statement, 4, claims, claim -> claim.event().id());
          setTexts(statement, 5, claims, claim -> claim.event().partitionKey().orElse(null));
          setTexts(statement, 6, claims, claim -> claim.event().type());
          setTexts(statement, 7, claims, Claim::outcome);
          setTexts(statement, 8, claims, claim -> inUtc(claim.clock().recordedAt()));
          statement.setObject(9, inUtc(now));
          return outcomesOf(claims, statement);
        });
  }

  private static void setTexts(
      PreparedStatement statement, int parameter, List<Claim> claims, Function<Claim, ?> value)
      throws SQLException {
    Object[] texts = claims.stream().map(value).map(v -> Objects.toString(v, null)).toArray();
    statement.setArray(parameter, statement.getConnection().createArrayOf("text", texts));
  }

  /** One that is claimed twice at once is new the first time only. */
  private static List<Optional<Outcome>> outcomesOf(List<Claim> claims, PreparedStatement statement)
      throws SQLException {
    Map<List<String>, Outcome> heard = new HashMap<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        heard.put(List.of(row.getString(1), row.getString(2)), Outcome.valueOf(row.getString(3)));
      }
    }
    return claims.stream().map(claim -> Optional.ofNullable(heard.remove(claim.key()))).toList();
  }

  /** Says what became at last of an event that was parked. */
  void settle(ParkedEvent event, Outcome outcome, Instant now) {
    statements.run(
        SETTLE,
        statement -> {
          statement.setString(1, outcome.name());
          statement.setObject(2, inUtc(now));
          statement.setString(3, event.queue().source());
          statement.setString(4, event.eventId());
          return statement.executeUpdate();
        });
  }

  /** Moves this service's clock past the event's. */
  void advanceClock(CloudEvent event) {
    statements.run(
        "select advance_journal_lamport(?)",
        statement -> {
          statement.setLong(1, EventClock.orNone(event).followedTo());
          return statement.execute();
        });
  }

  /**
   * What is known of an event that was heard.
   *
   * @param toldUpToIt the key of which everything was heard that its source said up to it; empty
   *     where an event of that key waits for an operator, and where its key was not kept
   */
  record Entry(Outcome outcome, Optional<String> toldUpToIt) {}

  /** An event that was heard, or nothing where it was not yet. */
  Optional<Entry> find(String source, String eventId) {
    return statements.run(
        FIND,
        statement -> {
          statement.setString(1, source);
          statement.setString(2, eventId);
          return entryIn(statement);
        });
  }

  private static Optional<Entry> entryIn(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next()
          ? Optional.of(
              new Entry(Outcome.valueOf(row.getString(1)), Optional.ofNullable(row.getString(2))))
          : Optional.empty();
    }
  }
}
