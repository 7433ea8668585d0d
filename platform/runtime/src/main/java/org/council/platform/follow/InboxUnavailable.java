package org.council.platform.follow;

import java.sql.SQLException;

/** The database did not take or give what was asked of the inbox: worth another try. */
final class InboxUnavailable extends RuntimeException {

  InboxUnavailable(SQLException cause) {
    super("The inbox is unavailable", cause);
  }
}
