package org.council.faults.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.council.backing.Topics;
import org.council.faults.check.Evidence.Heard;
import org.council.faults.check.Evidence.Written;
import org.council.faults.cluster.Servers;
import org.council.faults.load.Crowd;

/** Reads the services' databases. */
public final class Books {

  private static final String JOURNAL =
      "select position, lamport, id, subject, key, aggregate_version, actor is not null"
          + " from journal order by lamport";

  private static final String INBOX =
      "select substring(source from 2 for length(source) - 9), event_id,"
          + " outcome, exists (select 1 from parked_event p"
          + " where p.source = inbox.source and p.event_id = inbox.event_id),"
          + " (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint,"
          + " turn from inbox";

  // What is committed and not heard everywhere yet.
  private static final String WAITING =
      " from journal where position is null or position > (select acknowledged from relay_progress)";

  // Whoever has written and says nothing for longer than a round trip takes, the relay left out.
  private static final String HELD_ACT =
      """
      select client_port, backend_xid from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'
        and backend_xid is not null and application_name not like '% relay'
        and state_change < clock_timestamp() - interval '200 milliseconds'
      order by state_change limit 1
      """;

  private static final String RELAYS =
      "application_name like '% relay' and datname = current_database()";

  private static final String LEADS =
      RELAYS + " and pid in (select pid from pg_locks where locktype = 'advisory' and granted)";

  private final Servers servers;
  private final KeptConnections connections;

  public Books(Servers servers) {
    this.servers = servers;
    this.connections = new KeptConnections(servers);
  }

  /**
   * A service's journal.
   *
   * @param staged how many of its events were there when the stage was set
   */
  List<Written> journal(String service, long staged) {
    return read(
        service,
        JOURNAL,
        row ->
            new Written(
                row.getObject(1, Long.class),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getBoolean(7),
                row.getLong(2) > staged && row.getString(5).startsWith(Crowd.SESSIONS)));
  }

  List<Heard> inbox(String follower) {
    return read(
        follower,
        INBOX,
        row ->
            new Heard(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getLong(5),
                row.getLong(6)));
  }

  /** The clock that a service has reached. */
  public long clock(String service) {
    return number(service, "select coalesce(max(lamport), 0) from journal");
  }

  /** Whether an event stands in a service's journal. */
  public boolean has(String service, String event) {
    return number(service, "select count(*) from journal where id = '%s'".formatted(event)) > 0;
  }

  /** Whether an event of a service is acknowledged by Kafka. */
  public boolean isRelayed(String service, String event) {
    return read(
            service,
            "select position <= (select acknowledged from relay_progress) from journal where id = '"
                + event
                + "'",
            row -> row.getBoolean(1))
        .contains(true);
  }

  /** Whether every other service has heard these events of a service, each of them. */
  public boolean areHeardEverywhere(String service, List<String> events) {
    String heard =
        "select count(*) from inbox where source = '/%s-service' and event_id = any('{%s}')"
            .formatted(service, String.join(",", events));
    return Topics.SERVICES.stream()
        .filter(follower -> !follower.equals(service))
        .allMatch(follower -> number(follower, heard) == events.size());
  }

  /**
   * The transaction of an act that has written and is held before its commit: what stands still the
   * longest.
   */
  public Optional<HeldAct> heldAct(String service) {
    return read(service, HELD_ACT, row -> new HeldAct(row.getInt(1), row.getString(2))).stream()
        .findFirst();
  }

  /**
   * A transaction that is held.
   *
   * @param client the port from which its connection comes
   * @param transaction its number
   */
  public record HeldAct(int client, String transaction) {}

  /** Whether a transaction was committed. */
  public boolean isCommitted(String service, HeldAct act) {
    return read(
            service,
            "select pg_xact_status('%s'::xid8)".formatted(act.transaction()),
            row -> row.getString(1))
        .contains("committed");
  }

  /** How many events wait to be relayed or heard anywhere. */
  public long waiting() {
    return Topics.SERVICES.stream()
        .mapToLong(service ->
            unrelayed(service)
                + Topics.SERVICES.stream()
                    .filter(follower -> !follower.equals(service))
                    .mapToLong(follower -> unheard(follower, service))
                    .sum())
        .sum();
  }

  /** How many events of a service wait to be relayed. */
  public long unrelayed(String service) {
    return number(service, "select count(*)" + WAITING);
  }

  /** Which events of a service wait to be relayed. */
  public List<String> eventsUnrelayed(String service) {
    return read(service, "select id::text" + WAITING, row -> row.getString(1));
  }

  /** How many events of a service its follower has not heard. */
  public long unheard(String follower, String service) {
    return number(service, "select count(*) from journal")
        - number(
            follower, "select count(*) from inbox where source = '/%s-service'".formatted(service));
  }

  /** Up to which place Kafka has acknowledged a service's events. */
  public long acknowledged(String service) {
    return number(service, "select acknowledged from relay_progress");
  }

  /** The number that a query answers. */
  public long number(String database, String sql) {
    return read(database, sql, row -> row.getLong(1)).getFirst();
  }

  /** Changes something. */
  public void execute(String database, String sql) {
    try (Connection connection = servers.connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(database + ": " + sql, e);
    }
  }

  /** The session of the relay that leads, by its process in PostgreSQL; 0 where none does. */
  public long relayThatLeads(String service) {
    return number(service, "select coalesce(max(pid), 0) from pg_stat_activity where " + LEADS);
  }

  /** Ends the session of the relay that leads, as an administrator or a broken network does. */
  public void endTheTermOfTheRelay(String service) {
    endRelays(service, LEADS);
  }

  /** The same of each relay, also of those that stand by: each begins anew. */
  public void endEveryRelay(String service) {
    endRelays(service, RELAYS);
  }

  private void endRelays(String service, String which) {
    read(
        service,
        "select pg_terminate_backend(pid) from pg_stat_activity where " + which,
        row -> row.getBoolean(1));
  }

  /** Reads rows of a database. */
  public <T> List<T> read(String database, String sql, Row<T> reading) {
    try {
      return connections.ask(database, connection -> read(connection, sql, reading));
    } catch (SQLException e) {
      throw new IllegalStateException(database + ": " + sql, e);
    }
  }

  private static <T> List<T> read(Connection connection, String sql, Row<T> reading)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(reading.of(rows));
      }
      return read;
    }
  }

  /** Reads one row. */
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
