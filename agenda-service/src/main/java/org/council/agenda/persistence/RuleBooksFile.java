package org.council.agenda.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.RuleBooks;
import org.council.platform.rulebook.RuleBookFiles;

/**
 * The rule books as they stand in {@code rule-books.json} and in the files that are added to it,
 * read once; a fault stops the service from starting.
 */
@ApplicationScoped
public class RuleBooksFile {

  private static final RuleBooks BOOKS =
      new RuleBooks(new RuleBookFiles<>(RuleBook.class, RuleBook::name).all());

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
}
