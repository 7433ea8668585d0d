package org.council.platform.rulebook;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import javax.sql.DataSource;

/**
 * Before anybody is served: a rule book that is followed and missing stops the service from
 * starting. A service extends it where it makes its rule books.
 */
public abstract class RuleBooksAtTheStart {

  /** Before what is heard and done at the start meets the database. */
  private static final int FIRST = 1;

  private final FollowedRuleBooks followed;
  private final Collection<String> names;

  /**
   * @param followers a query as {@link FollowedRuleBooks} takes it
   * @param names of the rule books that the service has
   */
  protected RuleBooksAtTheStart(DataSource database, String followers, Collection<String> names) {
    this.followed = new FollowedRuleBooks(database, followers);
    this.names = names;
  }

  /**
   * The service starts.
   *
   * @throws RuleBookFault naming the books that are missing, and who follows them
   */
  public void started(@Observes @Priority(FIRST) StartupEvent event) {
    followed.mustBeAmong(names);
  }
}
