package org.council.speakers.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.council.platform.rulebook.FollowedRuleBooks;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.platform.rulebook.RuleBooks;
import org.council.speakers.domain.RuleBook;

/**
 * The rule books as they stand in {@code rule-books.json} and in the files that are added to it,
 * read once. A fault stops the service from starting, and so does one that is followed and missing.
 */
@ApplicationScoped
public class RuleBooksFile {

  /** Before what is heard and done at the start meets the database. */
  private static final int FIRST = 1;

  private static final String FOLLOWERS =
      "select rules, 'the list of ' || item || ' of ' || session from list_of_speakers";

  private static final RuleBooks<RuleBook> BOOKS =
      new RuleBooks<>(new RuleBookFiles<>(RuleBook.class, RuleBook::name).all(), RuleBook::name);

  private final AgroalDataSource database;

  @Inject
  RuleBooksFile(AgroalDataSource database) {
    this.database = database;
  }

  /** All of them. */
  @Produces
  @Singleton
  public static RuleBooks<RuleBook> books() {
    return BOOKS;
  }

  /** Before anybody is served. */
  void started(@Observes @Priority(FIRST) StartupEvent event) {
    new FollowedRuleBooks(database, FOLLOWERS).mustBeAmong(BOOKS.names());
  }
}
