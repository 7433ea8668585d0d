package org.council.platform.transaction;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/**
 * What a transaction writes beside its aggregates and does not read again: its events, the answer
 * that is kept. It is gathered and written in one round trip when the transaction ends, in the
 * order in which it was said.
 */
@ApplicationScoped
public class LastWrites {

  private static final Object KEY = LastWrites.class;

  /** As many statements go in one round trip. */
  private static final int TOGETHER = 16;

  private final AgroalDataSource dataSource;
  private final TransactionSynchronizationRegistry transactions;

  @Inject
  LastWrites(AgroalDataSource dataSource, TransactionSynchronizationRegistry transactions) {
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  private record Write(String sql, List<Object> values) {}

  /**
   * Has a statement run before the transaction under way is committed.
   *
   * @param sql without a result
   * @param values of its parameters; null is null, and a supplier is asked when it is written
   */
  public void add(String sql, Object... values) {
    gathered().add(new Write(sql, Arrays.asList(values)));
  }

  @SuppressWarnings("unchecked")
  private List<Write> gathered() {
    List<Write> gathered = (List<Write>) transactions.getResource(KEY);
    if (gathered == null) {
      gathered = new ArrayList<>();
      transactions.putResource(KEY, gathered);
      transactions.registerInterposedSynchronization(new BeforeTheCommit());
    }
    return gathered;
  }

  /**
   * Writes now what was gathered so far: who ends the transaction so hears itself what fails.
   *
   * @throws WritesFailed when the database does not take it
   */
  public void write() {
    if (transactions.getResource(KEY) != null) {
      List<Write> gathered = gathered();
      gathered.stream().gather(Gatherers.windowFixed(TOGETHER)).forEach(this::write);
      gathered.clear();
    }
  }

  private void write(List<Write> some) {
    String sql = some.stream().map(Write::sql).collect(Collectors.joining("; "));
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statements = connection.prepareStatement(sql)) {
      int parameter = 1;
      for (Write write : some) {
        for (Object value : write.values()) {
          statements.setObject(parameter++, value instanceof Supplier<?> late ? late.get() : value);
        }
      }
      statements.execute();
    } catch (SQLException e) {
      throw new WritesFailed(e);
    }
  }

  private final class BeforeTheCommit implements Synchronization {

    @Override
    public void beforeCompletion() {
      write();
    }

    @Override
    public void afterCompletion(int status) {
      // nothing is left
    }
  }
}
