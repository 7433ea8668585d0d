package org.council.platform.rulebook;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;

/**
 * Before anybody is served: a rule book that is followed and missing stops the service from
 * starting. A service extends it where it makes its rule books.
 */
public abstract class RuleBooksAtTheStart {

  /** Before what is heard and done at the start meets the database. */
  private static final int FIRST = 1;

  private final FollowedRuleBooks followed;
  private final RuleBooks<?> books;

  /**
   * @param followers a query as {@link FollowedRuleBooks} takes it
   * @param books those that the service has
   */
  protected RuleBooksAtTheStart(DataSource database, String followers, RuleBooks<?> books) {
    this.followed = new FollowedRuleBooks(database, followers);
    this.books = books;
  }

  /**
   * The service starts.
   *
   * @throws RuleBookFault naming the books that are missing, and who follows them
   */
  public void started(@Observes @Priority(FIRST) StartupEvent event) {
    followed.mustBeAmong(books.names());
  }
}
