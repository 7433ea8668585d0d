package org.council.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Lists as all services give them: in pages, and, to a client that follows what changes, with the
 * instant from which it asks next time.
 *
 * <p>An entry is stamped when it is written and seen when that is committed, so the younger stamp
 * may be seen first. What was not seen yet belongs to a transaction that was under way before the
 * list was read: its stamp is not older than the beginning of the oldest such transaction.
 */
@ApplicationScoped
public class Lists {

  /**
   * How far a client goes back besides: for what runs where this database user does not see when it
   * began, and for a clock that is set back a little.
   */
  private static final Duration OVERLAP = Duration.ofMinutes(1);

  private static final String UNDER_WAY_SINCE =
      """
      select least(clock_timestamp(), min(xact_start)) from pg_stat_activity
      where datname = current_database() and backend_xid is not null
      """;

  private final EntityManager database;

  @Inject
  Lists(EntityManager database) {
    this.database = database;
  }

  /**
   * A page of a list.
   *
   * @param reading reads, in the order of the list, at most so many entries of those asked for
   * @param key what the list is ordered by
   * @param show how an entry is shown
   */
  public <T, V> Page<V> page(
      PageRequest asked,
      IntFunction<List<T>> reading,
      Function<T, String> key,
      Function<T, V> show) {
    Instant asOf = asked.isFirst() ? asOf(asked) : null;
    Page<T> page = Page.of(reading.apply(asked.limit() + 1), asked.limit(), key);
    return new Page<>(page.items().stream().map(show).toList(), page.next(), asOf);
  }

  /**
   * A list that is shown whole.
   *
   * @param reading reads what was asked for, and shows it
   */
  public <V> Page<V> whole(ListRequest asked, Supplier<List<V>> reading) {
    Instant asOf = asOf(asked);
    return new Page<>(reading.get(), null, asOf);
  }

  /** From when the client asks next time; read before the list is. */
  private Instant asOf(ListRequest asked) {
    return asked.followsChanges() ? underWaySince().minus(OVERLAP) : null;
  }

  /** Since when the oldest transaction that writes here is under way; now, where there is none. */
  Instant underWaySince() {
    return (Instant) database.createNativeQuery(UNDER_WAY_SINCE, Instant.class).getSingleResult();
  }
}
