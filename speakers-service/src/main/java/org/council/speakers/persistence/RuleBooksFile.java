package org.council.speakers.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import org.council.platform.rulebook.FollowedRuleBooks;
import org.council.platform.rulebook.RuleBookFault;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.speakers.domain.RuleBook;
import org.council.speakers.domain.RuleBooks;

/**
 * The rule books as they stand in {@code rule-books.json} and in the files that are added to it,
 * read once. One with a key that is not known, a value left out, or that could not be applied stops
 * the service from starting, and so does one that is followed and missing.
 */
@ApplicationScoped
public class RuleBooksFile {

  /** Before what is heard and done at the start meets the database. */
  private static final int FIRST = 1;

  private static final String FOLLOWERS =
      "select rules, 'the list of ' || item || ' of ' || session from list_of_speakers";

  private static final RuleBookFiles<RuleBook> FILES =
      new RuleBookFiles<>(RuleBook.class, RuleBook::name);

  private static final RuleBooks BOOKS = new RuleBooks(FILES.all());

  private final AgroalDataSource database;

  @Inject
  RuleBooksFile(AgroalDataSource database) {
    this.database = database;
  }

  /** All of them. */
  @Produces
  @Singleton
  public static RuleBooks books() {
    return BOOKS;
  }

  /** Before anybody is served. */
  void started(@Observes @Priority(FIRST) StartupEvent event) {
    new FollowedRuleBooks(database, FOLLOWERS)
        .mustBeAmong(BOOKS.books().stream().map(RuleBook::name).toList());
  }

  /**
   * Reads rule books.
   *
   * @throws RuleBookFault saying what of it is not understood
   */
  static RuleBooks read(InputStream json) {
    return new RuleBooks(FILES.read("rule-books.json", json));
  }
}
