package org.council.speakers.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.platform.rulebook.RuleBooks;
import org.council.platform.rulebook.RuleBooksAtTheStart;
import org.council.speakers.domain.rules.RuleBook;

/**
 * The rule books as they stand in {@code rule-books.json} and in the files that are added to it,
 * read once. A fault stops the service from starting, and so does one that is followed and missing.
 */
@Singleton
public class RuleBooksFile extends RuleBooksAtTheStart {

  private static final String FOLLOWERS =
      "select rules, 'the list of ' || item || ' of ' || session from list_of_speakers";

  private static final RuleBooks<RuleBook> BOOKS =
      new RuleBookFiles<>(RuleBook.class, RuleBook::name).books();

  @Inject
  RuleBooksFile(AgroalDataSource database) {
    super(database, FOLLOWERS, BOOKS);
  }

  /** All of them. */
  @Produces
  @Singleton
  public static RuleBooks<RuleBook> books() {
    return BOOKS;
  }
}
