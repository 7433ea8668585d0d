package org.council.platform.transaction;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs statements of plain JDBC one by one, in the transaction under way where there is one: for
 * tables whose statements are the design, and where an ORM would cost more than the database.
 */
@ApplicationScoped
public class Statements {

  private final AgroalDataSource dataSource;

  @Inject
  Statements(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What is done with a statement. */
  public interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  /** What is read of a row. */
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * Runs one statement.
   *
   * @throws StatementFailed when the database does not take it
   */
  public <T> T run(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new StatementFailed(e);
    }
  }

  /**
   * The rows that a query finds, in its order.
   *
   * @param given the values of its parameters
   * @throws StatementFailed when the database does not take it
   */
  public <T> List<T> rows(String sql, Row<T> row, Object... given) {
    return run(
        sql,
        query -> {
          for (int i = 0; i < given.length; i++) {
            query.setObject(i + 1, given[i]);
          }
          return read(query, row);
        });
  }

  /** The first of them; empty where it finds none. */
  public <T> Optional<T> first(String sql, Row<T> row, Object... given) {
    return rows(sql, row, given).stream().findFirst();
  }

  /**
   * Runs a query whose parameters are set.
   *
   * @return what is read of its rows, in its order; who changes the list harms nobody
   */
  public static <T> List<T> read(PreparedStatement query, Row<T> row) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(row.of(rows));
      }
      return read;
    }
  }

  /** An instant as JDBC takes it; null for null. */
  public static OffsetDateTime inUtc(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /** The instant in a column; null where there is none. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
