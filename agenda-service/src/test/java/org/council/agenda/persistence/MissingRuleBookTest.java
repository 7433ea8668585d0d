package org.council.agenda.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.council.platform.rulebook.RuleBookFault;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** A session and a body follow a rule book whose file was taken away. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class MissingRuleBookTest {

  @Inject RuleBooksFile books;
  @Inject EntityManager database;

  @Test
  @TestTransaction
  void stops_the_start_and_names_the_book_and_who_follows_it() {
    assertThatCode(() -> books.started(new StartupEvent())).doesNotThrowAnyException();
    insert(
        "session (symbol, version, rules, title, place, time_zone, opens_on, closes_on, languages,"
            + " entered_after_the_fact, status, convened_at)",
        "'R27', 0, 'river-assembly', '{}', 'Ferry', 'UTC', '2027-06-01', '2027-06-02', '{en}', false,"
            + " 'CONVENED', now()");
    insert(
        "body (id, version, session, code, listed, kind, name, rules)",
        "'R27/PL', 0, 'R27', 'PL', 1, 'PLENARY', '{}', 'river-assembly'");

    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> books.started(new StartupEvent()))
        .withMessageContaining(
            "river-assembly is missing, and followed by body PL of R27, session R27");
  }

  private void insert(String columns, String values) {
    database
        .createNativeQuery("insert into %s values (%s)".formatted(columns, values))
        .executeUpdate();
  }
}
