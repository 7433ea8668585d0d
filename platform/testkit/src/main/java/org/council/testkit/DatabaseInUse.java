package org.council.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.council.backing.Database;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A database that was in use from the first version of its tables on: after each migration come the
 * rows that a test has for that version, so that all later migrations meet them. For {@code
 * V003__seats.sql} they stand in {@code db/rows/V003.sql}, in the form that was usual then.
 *
 * <p>How each row was when it came is remembered beside the tables, and {@link #otherwise} tells
 * what became of it.
 */
public final class DatabaseInUse {

  private static final String[] MIGRATIONS = {"db/platform", "db/migration"};

  private final DataSource source;

  /**
   * @param source of connections to a database that was brought up to date here
   */
  public DatabaseInUse(DataSource source) {
    this.source = source;
  }

  /** One of its own in the PostgreSQL of the Maven run, with all migrations of the class path. */
  public static DatabaseInUse broughtUpToDate() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    return broughtUpToDate(SharedStack.find().databases().of(name));
  }

  /** The same in a database that is empty. */
  static DatabaseInUse broughtUpToDate(Database empty) {
    FluentConfiguration flyway =
        Flyway.configure()
            .dataSource(empty.url(), empty.user(), empty.password())
            .locations(MIGRATIONS)
            .callbacks(new RowsOfTheTime());
    var database = new DatabaseInUse(flyway.getDataSource());
    database.execute(RowsRemembered.TABLE);
    flyway.load().migrate();
    return database;
  }

  /**
   * What of the rows is not as it was when they came: {@code session C23 rules: un_general ->
   * un-general}, and {@code session C24: lost} for one that is gone. A column that is gone is told
   * where it held something.
   */
  public List<String> otherwise() {
    try (var connection = source.getConnection()) {
      return RowsRemembered.otherwise(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of what a query answers, as text. */
  public List<String> column(String query) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      List<String> column = new ArrayList<>();
      while (answer.next()) {
        column.add(answer.getString(1));
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes by statements.
   *
   * @throws IllegalStateException when the database refuses one; none of them counts then
   */
  public void execute(String statements) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes the rows of a file.
   *
   * @param name of a file in {@code db/rows}
   * @throws IllegalStateException when the database refuses one; none of them counts then
   */
  public void fill(String name) {
    execute(rows(Thread.currentThread().getContextClassLoader(), name));
  }

  /** The statements of a file of rows; none where there is no such file. */
  static String rows(ClassLoader classPath, String name) {
    try (var file = classPath.getResourceAsStream("db/rows/" + name)) {
      return file == null ? "" : new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
