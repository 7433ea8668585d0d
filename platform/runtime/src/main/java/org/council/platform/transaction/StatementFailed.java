package org.council.platform.transaction;

import java.sql.SQLException;

/** The database did not take a statement; whether it is away, {@code DatabaseAway} tells. */
public final class StatementFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  StatementFailed(SQLException cause) {
    super("The database did not take a statement", cause);
  }
}
