package org.council.agenda.persistence;

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

/** A session and a body follow a rule book whose file was taken away. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class MissingRuleBookTest {

  @Inject RuleBooksFile books;
  @Inject AgroalDataSource database;

  @Test
  @TestTransaction
  void stops_the_start_and_names_the_book_and_who_follows_it() {
    new MissingRuleBook(database, () -> books.started(new StartupEvent()))
        .stopsTheStartOnceFollowedBy(
            "body PL of R27, session R27",
            """
            insert into session (symbol, version, rules, title, place, time_zone, opens_on,
                closes_on, languages, entered_after_the_fact, status, convened_at)
              values ('R27', 0, 'river-assembly', '{}', 'Ferry', 'UTC', '2027-06-01',
                '2027-06-02', '{en}', false, 'CONVENED', now())
            """,
            """
            insert into body (id, version, session, code, listed, kind, name, rules)
              values ('R27/PL', 0, 'R27', 'PL', 1, 'PLENARY', '{}', 'river-assembly')
            """);
  }
}
