package org.council.platform.journal;

import static org.council.platform.transaction.Statements.inUtc;
import static org.council.platform.transaction.Statements.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.council.platform.time.Moments;
import org.council.platform.transaction.LastWrites;
import org.council.platform.transaction.Statements;

/**
 * The SQL of the journal. Plain JDBC: the statements are the design, and an ORM would hide their
 * order.
 */
@ApplicationScoped
class JournalTable {

  private static final String COLUMNS =
      "position, lamport, id, type, subject, key, happened_at, recorded_at, aggregate_version, data_schema,"
          + " traceparent, data";

  private static final String APPEND =
      "insert into journal (id, type, subject, key, happened_at, recorded_at, aggregate_version, data_schema,"
          + " traceparent, data, actor) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  // One statement, one snapshot: what is committed and has no place yet gets the next places, in
  // clock order. A row
  // that commits later with a lower clock gets a later place; nothing is skipped, nothing already
  // placed moves.
  private static final String STAMP =
      "update journal set position = stamped.place from (select lamport, row_number() over (order by lamport)"
          + " + (select coalesce(max(position), 0) from journal) as place from (select lamport from journal"
          + " where position is null order by lamport limit ?) unstamped) stamped"
          + " where journal.lamport = stamped.lamport returning "
          + COLUMNS.replace("lamport,", "journal.lamport,");

  private static final String AFTER =
      "select " + COLUMNS + " from journal where position > ? order by position limit ?";

  private static final String LAST = "select coalesce(max(position), 0) from journal";

  private static final String ID_AT = "select id from journal where position = ?";

  private static final String HAS = "select 1 from journal where id = ?";

  private static final String BACKLOG =
      "select count(*) as events, min(recorded_at) as oldest from journal"
          + " where position is null or position > (select acknowledged from relay_progress)";

  private final Statements statements;
  private final LastWrites lastWrites;
  private final Moments moments;

  @Inject
  JournalTable(Statements statements, LastWrites lastWrites, Moments moments) {
    this.statements = statements;
    this.lastWrites = lastWrites;
    this.moments = moments;
  }

  /**
   * Appends in the transaction under way, at its end: only then it is known when that is, and the
   * database gives the logical clock, in their order.
   */
  void append(List<JournalEntry> entries, String actor) {
    Supplier<OffsetDateTime> writtenAt = () -> inUtc(moments.now());
    for (JournalEntry entry : entries) {
      lastWrites.add(
          APPEND,
          entry.id(),
          entry.type(),
          entry.subject(),
          entry.key(),
          inUtc(entry.happenedAt()),
          writtenAt,
          entry.aggregateVersion(),
          entry.dataSchema(),
          entry.traceparent(),
          entry.data(),
          actor);
    }
  }

  /** The stamped entries after a position, in order. */
  List<JournalEntry> after(long position, int limit) {
    return statements.rows(AFTER, JournalTable::entry, position, limit);
  }

  /** The highest position that was stamped; 0 where there is none. */
  long lastPosition() {
    return statements.first(LAST, row -> row.getLong(1)).orElseThrow();
  }

  /** The event at a position; empty where none stands. */
  Optional<UUID> idAt(long position) {
    return statements.first(ID_AT, row -> row.getObject(1, UUID.class), position);
  }

  /** Whether an event of this service is committed. */
  boolean has(UUID id) {
    return statements.first(HAS, _ -> id, id).isPresent();
  }

  /** What waits to be relayed. */
  Backlog backlog() {
    return statements
        .first(BACKLOG, row -> new Backlog(row.getLong("events"), instant(row, "oldest")))
        .orElseThrow();
  }

  /**
   * What waits to be relayed.
   *
   * @param events how many
   * @param oldest when the oldest was recorded, or null where nothing waits
   */
  record Backlog(long events, Instant oldest) {}

  /** Gives committed entries that have none their places. Answers them in that order. */
  static List<JournalEntry> stamp(Connection connection, int limit) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(STAMP)) {
      update.setInt(1, limit);
      List<JournalEntry> stamped = Statements.read(update, JournalTable::entry);
      stamped.sort(Comparator.comparingLong(JournalEntry::position));
      return stamped;
    }
  }

  static List<JournalEntry> after(Connection connection, long position, int limit)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(AFTER)) {
      select.setLong(1, position);
      select.setInt(2, limit);
      return Statements.read(select, JournalTable::entry);
    }
  }

  private static JournalEntry entry(ResultSet row) throws SQLException {
    return new JournalEntry(
        row.getLong("position"),
        row.getLong("lamport"),
        row.getObject("id", UUID.class),
        row.getString("type"),
        row.getString("subject"),
        row.getString("key"),
        instant(row, "happened_at"),
        instant(row, "recorded_at"),
        row.getLong("aggregate_version"),
        row.getString("data_schema"),
        row.getString("traceparent"),
        row.getString("data"));
  }
}
