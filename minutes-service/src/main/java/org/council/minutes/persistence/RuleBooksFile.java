package org.council.minutes.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.council.minutes.domain.RuleBook;
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
      """
      select cast(data as json) ->> 'rules', 'session ' || session from followed_fact
        where type = 'org.council.agenda.session.convened.v1'
      union all
      select cast(data as json) ->> 'rules',
          'body ' || (cast(data as json) ->> 'body') || ' of ' || session
        from followed_fact where type = 'org.council.agenda.body.established.v1'
      """;

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
