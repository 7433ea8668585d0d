package org.council.platform.persistence;

import java.sql.SQLException;
import java.util.Set;

/** Tells a value of the request that the database has no place for, anywhere, from other faults. */
public final class CannotBeKept {

  /**
   * SQLSTATEs: a character that no text has, such as NUL; an instant that cannot be read; one
   * beyond all years; a text too long to be looked up by.
   */
  private static final Set<String> STATES = Set.of("22021", "22007", "22008", "54000");

  private CannotBeKept() {}

  /** Whether the same request can never be accepted. */
  public static boolean isBehind(Throwable failure) {
    return Causes.anyOf(
        failure,
        cause ->
            cause instanceof SQLException sql
                && sql.getSQLState() != null
                && STATES.contains(sql.getSQLState()));
  }
}
