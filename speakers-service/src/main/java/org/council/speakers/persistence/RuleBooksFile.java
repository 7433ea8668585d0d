package org.council.speakers.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.InputStream;
import org.council.platform.rulebook.RuleBookFault;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.speakers.domain.RuleBook;
import org.council.speakers.domain.RuleBooks;

/**
 * The rule books as they stand in {@code rule-books.json} and in the files that are added to it,
 * read once. One with a key that is not known, a value left out, or that could not be applied stops
 * the service from starting.
 */
@ApplicationScoped
public class RuleBooksFile {

  private static final RuleBookFiles<RuleBook> FILES =
      new RuleBookFiles<>(RuleBook.class, RuleBook::name);

  private static final RuleBooks BOOKS = new RuleBooks(FILES.all());

  /** All of them. */
  @Produces
  @Singleton
  public static RuleBooks books() {
    return BOOKS;
  }

  /** Reads them before anybody is served. */
  void started(@Observes StartupEvent event) {
    books();
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
