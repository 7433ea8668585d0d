package org.council.documents.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.council.testkit.BackingServices;
import org.council.testkit.MissingRuleBook;
import org.junit.jupiter.api.Test;

/** A session follows a rule book whose file was taken away. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class MissingRuleBookTest {

  @Inject RuleBooksFile books;
  @Inject AgroalDataSource database;

  @Test
  @TestTransaction
  void stops_the_start_and_names_the_book_and_the_session() {
    new MissingRuleBook(database, () -> books.started(new StartupEvent()))
        .stopsTheStartOnceFollowedBy(
            "session R27",
            """
            insert into council_session (session, rules, languages, entered_after_the_fact)
              values ('R27', 'river-assembly', 'en', false)
            """);
  }
}
