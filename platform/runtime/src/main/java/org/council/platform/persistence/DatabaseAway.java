package org.council.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a database that is away, or stopped a transaction for its own reasons, from a mistake in
 * what was asked.
 *
 * <p>The question behind each SQLSTATE is whether the same statement with the same values may be
 * taken later, when nobody has changed either. Where it may, an act is told to come again, and an
 * event is waited with: to give it up would take a good one for poison. What the database says of
 * itself, of a session, of a right or of an object that somebody holds, is such an answer. It is
 * also where only an operator can mend it, as a password that was changed: what is waited for then
 * shows in the log and in the lag of those who follow.
 *
 * <p>What it says of the statement or of a value stays as it is however long one waits: a value of
 * the wrong form (22), a constraint (23), a statement that it does not understand or a table that
 * it does not have (42), an index that cannot hold so much (54), what a trigger raises (P0). So
 * does a transaction in which a statement has failed already (25P02): what failed first counts. Of
 * class 42 only a right that is missing is the database's own matter: each service owns its tables,
 * so nothing but an operator or a restore that is under way can have taken it.
 *
 * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL's error
 *     codes</a>
 */
public final class DatabaseAway {

  /**
   * SQLSTATE classes: connection (08), sign-in refused (28), no such database (3D), rolled back
   * (40), out of resources (53), an object in use, locked or not ready (55), stopped by an operator
   * (57), the system below the database (58), its configuration (F0), its own error or broken
   * storage (XX).
   */
  private static final Set<String> CLASSES =
      Set.of("08", "28", "3D", "40", "53", "55", "57", "58", "F0", "XX");

  /**
   * A transaction that may only read, as on a primary that became a standby or whose disk is full;
   * one that stood still or lasted for too long and was ended; a prepared statement that its
   * session has no more, as behind a pooler that was restarted; a right that was taken away.
   */
  private static final Set<String> STATES = Set.of("25006", "25P03", "25P04", "26000", "42501");

  private static final Set<String> WORDS_OF_THE_POOL =
      Set.of("acquisition timeout", "failed to enlist");

  private DatabaseAway() {}

  /** Whether trying again later may help. */
  public static boolean isBehind(Throwable failure) {
    return Causes.anyOf(failure, DatabaseAway::isAway);
  }

  private static boolean isAway(Throwable failure) {
    return failure instanceof SQLRecoverableException
        || failure instanceof SQLTransientException
        || failure instanceof SQLException sql
            && (isOfThose(sql.getSQLState()) || isOfThePool(sql));
  }

  /**
   * The pool has no SQLSTATE for a connection that is not to be had in time, nor for one that the
   * database has ended while it lay there; only these words.
   */
  private static boolean isOfThePool(SQLException failure) {
    return failure.getSQLState() == null
        && failure.getMessage() != null
        && WORDS_OF_THE_POOL.stream()
            .anyMatch(failure.getMessage().toLowerCase(Locale.ROOT)::contains);
  }

  private static boolean isOfThose(String state) {
    return state != null
        && state.length() == 5
        && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
  }
}
