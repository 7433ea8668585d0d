package org.council.minutes.persistence;

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
            fact("session.convened", "{\"session\": \"R27\", \"rules\": \"river-assembly\"}"),
            fact(
                "body.established",
                "{\"session\": \"R27\", \"body\": \"PL\", \"rules\": \"river-assembly\"}"));
  }

  private static String fact(String event, String data) {
    return """
    insert into followed_fact (id, type, session, happened_at, lamport, data)
      values ('R27-%s', 'org.council.agenda.%s.v1', 'R27', now(), 1, '%s')
    """
        .formatted(event, event, data);
  }
}
