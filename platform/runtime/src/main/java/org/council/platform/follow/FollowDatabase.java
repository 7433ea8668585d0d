package org.council.platform.follow;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Runs the statements of the inbox and of what is parked in the transaction under way. */
@ApplicationScoped
class FollowDatabase {

  private final AgroalDataSource dataSource;

  @Inject
  FollowDatabase(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What is done with a statement. */
  interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  /**
   * Runs one statement.
   *
   * @throws InboxUnavailable when the database does not take it
   */
  <T> T run(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new InboxUnavailable(e);
    }
  }

  static OffsetDateTime offset(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
