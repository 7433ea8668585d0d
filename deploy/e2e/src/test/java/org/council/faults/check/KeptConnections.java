package org.council.faults.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.council.faults.cluster.Servers;

/**
 * Connections to the databases, kept for the next question. Who waits for something asks again and
 * again: a new connection each time takes more of the machine than what is waited for.
 */
final class KeptConnections {

  private final Servers servers;
  private final Map<String, Deque<Connection>> kept = new ConcurrentHashMap<>();

  KeptConnections(Servers servers) {
    this.servers = servers;
  }

  /** A question to a database. */
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /**
   * Asks a question that may be asked twice. Where PostgreSQL has ended meanwhile, and with it what
   * is kept, it is asked again on a new connection.
   *
   * @throws SQLException when it is not answered on a new connection either
   */
  <T> T ask(String database, Question<T> question) throws SQLException {
    Deque<Connection> ofIt = kept.computeIfAbsent(database, _ -> new ConcurrentLinkedDeque<>());
    for (Connection one = ofIt.poll(); one != null; one = ofIt.poll()) {
      try {
        return askAndKeep(one, question, ofIt);
      } catch (SQLException _) {
        // it was of before
      }
    }
    return askAndKeep(servers.connect(database), question, ofIt);
  }

  private static <T> T askAndKeep(
      Connection connection, Question<T> question, Deque<Connection> kept) throws SQLException {
    try {
      T answer = question.ask(connection);
      kept.push(connection);
      return answer;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }
}
