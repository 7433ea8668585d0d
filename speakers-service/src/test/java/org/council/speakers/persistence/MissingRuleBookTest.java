package org.council.speakers.persistence;

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

/** A list follows a rule book whose file was taken away. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class MissingRuleBookTest {

  @Inject RuleBooksFile books;
  @Inject EntityManager database;

  @Test
  @TestTransaction
  void stops_the_start_and_names_the_book_and_the_list() {
    assertThatCode(() -> books.started(new StartupEvent())).doesNotThrowAnyException();
    database
        .createNativeQuery(
            "insert into list_of_speakers (session, item, rules, status, acts, version)"
                + " values ('R27', 'the-weir', 'river-assembly', 'PLANNED', 0, 0)")
        .executeUpdate();

    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> books.started(new StartupEvent()))
        .withMessageContaining(
            "river-assembly is missing, and followed by the list of the-weir of R27");
  }
}
