package org.council.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a database that is away, or stopped a transaction for its own reasons, from a mistake in
 * what was asked.
 */
public final class DatabaseAway {

  /** SQLSTATE classes: connection, rolled back, out of resources, stopped by an operator. */
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

  /** A transaction that stood still for too long and was ended. */
  private static final String STOOD_STILL = "25P03";

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
        && (CLASSES.contains(state.substring(0, 2)) || state.equals(STOOD_STILL));
  }
}
