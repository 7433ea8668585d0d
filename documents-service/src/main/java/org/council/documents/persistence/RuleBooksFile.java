package org.council.documents.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.council.documents.domain.RuleBook;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.platform.rulebook.RuleBooks;
import org.council.platform.rulebook.RuleBooksAtTheStart;

/**
 * The rule books as they stand in {@code rule-books.json} and in the files that are added to it,
 * read once. A fault stops the service from starting, and so does one that is followed and missing.
 */
@Singleton
public class RuleBooksFile extends RuleBooksAtTheStart {

  private static final String FOLLOWERS =
      "select rules, 'session ' || session from council_session";

  /** Files of one's own may be older than the provision on who submits nothing. */
  static final RuleBookFiles<RuleBook> FILES =
      new RuleBookFiles<>(
          RuleBook.class,
          RuleBook::name,
          Map.of("submitsNothing", RuleBook.SUBMITS_NOTHING_WHERE_UNSAID));

  private static final RuleBooks<RuleBook> BOOKS = FILES.books();

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
