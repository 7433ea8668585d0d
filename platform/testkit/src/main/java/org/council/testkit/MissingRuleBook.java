package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The rule book {@code river-assembly} is followed, and its file was taken away: a service must not
 * start on another's rules. For a test in a transaction that is rolled back.
 */
public final class MissingRuleBook {

  private final DataSource database;
  private final Runnable start;

  /**
   * @param start what the service does at its start
   */
  public MissingRuleBook(DataSource database, Runnable start) {
    this.database = database;
    this.start = start;
  }

  /**
   * Fails unless the service starts as it is, and does not any more once these rows are there: then
   * it names the book and who follows it.
   *
   * @param followers who do, in words
   * @param inserts the rows, in SQL
   */
  public void stopsTheStartOnceFollowedBy(String followers, String... inserts) {
    assertThatCode(start::run).doesNotThrowAnyException();
    insert(inserts);
    assertThatIllegalStateException()
        .isThrownBy(start::run)
        .withMessageContaining("river-assembly is missing, and followed by " + followers);
  }

  private void insert(String... inserts) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String insert : inserts) {
        statement.executeUpdate(insert);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
