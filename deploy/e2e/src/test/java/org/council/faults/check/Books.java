package org.council.faults.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.council.backing.Topics;
import org.council.faults.check.Evidence.Effect;
import org.council.faults.check.Evidence.Heard;
import org.council.faults.check.Evidence.Written;
import org.council.faults.cluster.Servers;

/** Reads the services' databases. */
public final class Books {

  private static final String JOURNAL =
      "select position, lamport, id, subject, key, aggregate_version, actor is not null"
          + " from journal order by lamport";

  // The transaction that wrote a row last: nothing changes a row of the inbox but a replay.
  private static final String INBOX =
      "select substring(source from 2 for length(source) - 9), event_id, outcome,"
          + " xmin::text::bigint from inbox";

  private static final String KEPT_FACTS =
      """
      select 'fact ' || i.event_id, count(f.id)
      from inbox i left join followed_fact f on f.id = i.event_id
      where i.outcome = 'APPLIED' group by 1
      """;

  private static final String NOTED = "select decision, count(*) from disposal group by 1";

  private static final String DECISIONS =
      "select data::json->>'decision' from journal where type = 'org.council.agenda.decision.taken.v1'";

  private static final String SAID_OF_DECISIONS =
      "select data::json->>'decision' from journal where type = 'org.council.documents.document.noted.v1'";

  // What is committed and not heard everywhere yet.
  private static final String WAITING =
      "select count(*) from journal"
          + " where position is null or position > (select acknowledged from relay_progress)";

  private final Servers servers;

  public Books(Servers servers) {
    this.servers = servers;
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
                row.getLong(2) > staged));
  }

  List<Heard> inbox(String follower) {
    return read(
        follower,
        INBOX,
        row -> new Heard(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
  }

  /** What followers have made of what they heard. */
  List<Effect> effects() {
    List<Effect> effects =
        new ArrayList<>(
            read(
                "minutes",
                KEPT_FACTS,
                row -> new Effect("minutes", row.getString(1), row.getLong(2))));
    List<String> noted = read("documents", SAID_OF_DECISIONS, row -> row.getString(1));
    var disposals =
        read("documents", NOTED, row -> new Effect("documents", row.getString(1), row.getLong(2)));
    for (String decision : read("agenda", DECISIONS, row -> row.getString(1))) {
      long said = noted.stream().filter(decision::equals).count();
      long kept =
          disposals.stream()
              .filter(effect -> effect.what().equals(decision))
              .mapToLong(Effect::times)
              .sum();
      effects.add(new Effect("documents", "disposal by " + decision, kept));
      effects.add(new Effect("documents", "event of " + decision, said));
    }
    return effects;
  }

  /** The clock that a service has reached. */
  public long clock(String service) {
    return read(service, "select coalesce(max(lamport), 0) from journal", row -> row.getLong(1))
        .getFirst();
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

  /** How many events wait to be relayed or heard anywhere. */
  public long waiting() {
    long waiting = 0;
    for (String service : Topics.SERVICES) {
      waiting += read(service, WAITING, row -> row.getLong(1)).getFirst();
      long events = read(service, "select count(*) from journal", row -> row.getLong(1)).getFirst();
      for (String follower : Topics.SERVICES) {
        if (!follower.equals(service)) {
          waiting += Math.max(0, events - heard(follower, service));
        }
      }
    }
    return waiting;
  }

  private long heard(String follower, String service) {
    return read(
            follower,
            "select count(*) from inbox where source = '/%s-service'".formatted(service),
            row -> row.getLong(1))
        .getFirst();
  }

  /** Ends the session of the relay that leads, as an administrator or a broken network does. */
  public void endTheTermOfTheRelay(String service) {
    read(
        service,
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objsubid = 1"
            + " and database = (select oid from pg_database where datname = current_database())"
            + " and pid <> pg_backend_pid() and granted and mode = 'ExclusiveLock'"
            + " and pid in (select pid from pg_stat_activity where application_name like '% relay')",
        row -> row.getBoolean(1));
  }

  /** Reads rows of a database. */
  public <T> List<T> read(String database, String sql, Row<T> reading) {
    try (Connection connection = servers.connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(reading.of(rows));
      }
      return read;
    } catch (SQLException e) {
      throw new IllegalStateException(database + ": " + sql, e);
    }
  }

  /** Reads one row. */
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
