package org.council.platform.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.council.platform.journal.Journal;
import org.council.platform.procedure.Aggregate;
import org.hibernate.Session;

/**
 * The repository of one kind of aggregate.
 *
 * @param <T> the aggregate
 * @param <K> its primary key
 */
public abstract class Aggregates<T extends Aggregate, K> implements PanacheRepositoryBase<T, K> {

  @Inject Journal journal;

  /**
   * Loads an aggregate under a row lock held until the transaction ends: for the hot ones, which
   * many change at once. The others are kept apart by their version.
   */
  public Optional<T> forChange(K id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Loads an aggregate that stays as it is until the transaction ends: for what another one's act
   * depends on. Who changes it waits, and is waited for.
   */
  public Optional<T> unchanged(K id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
  }

  /** Stores a new aggregate and announces its facts. */
  public void add(T aggregate) {
    persistAndFlush(aggregate);
    journal.announce(aggregate);
  }

  /**
   * Stores the state of a loaded aggregate and announces its facts. The state is flushed first: the
   * row is locked and its version checked before an event takes its place in the journal, so one
   * aggregate's events are in commit order. Each act makes a new version, also one that changed
   * only what belongs to the aggregate, or nothing but said something.
   *
   * @throws jakarta.persistence.OptimisticLockException when another act has made a version since
   *     it was loaded
   */
  public void save(T aggregate) {
    long before = aggregate.version();
    flush();
    if (aggregate.version() == before) {
      makeNewVersion(aggregate);
    }
    journal.announce(aggregate);
  }

  /** Announces the facts of a loaded aggregate that stands as it did: it has no new version. */
  public void announce(T aggregate) {
    journal.announce(aggregate);
  }

  /**
   * At once, and not in a batch with what may come: that would be written with the commit, behind
   * the events, and of two who do it the loser would hear of it where no act is tried again.
   */
  private void makeNewVersion(T aggregate) {
    Session session = getEntityManager().unwrap(Session.class);
    Integer together = session.getJdbcBatchSize();
    session.setJdbcBatchSize(1);
    try {
      session.lock(aggregate, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    } finally {
      session.setJdbcBatchSize(together);
    }
  }
}
