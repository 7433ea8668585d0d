package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.documents.domain.Documents.ITU_COUNCIL;
import static org.council.documents.domain.Documents.MORNING;
import static org.council.documents.domain.Documents.NOON;
import static org.council.documents.domain.Documents.facts;
import static org.council.documents.domain.Documents.named;
import static org.council.documents.domain.Documents.text;

import org.council.documents.domain.DocumentStatus.Act;
import org.council.documents.domain.DocumentsEvent.DocumentWithdrawn;
import org.council.platform.procedure.NoSuch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a document stands, and what is taken of it there. */
class DocumentStatusTest {

  @Test
  void named_registered_and_withdrawn_follow_each_other() {
    Document document = named("C24/35");
    assertThat(document.status()).isEqualTo(DocumentStatus.NAMED);

    document.register(text("C24/35"), ITU_COUNCIL, MORNING);
    assertThat(document.status()).isEqualTo(DocumentStatus.REGISTERED);

    document.withdraw(NOON);
    assertThat(document.status()).isEqualTo(DocumentStatus.WITHDRAWN);
    assertThat(facts(document)).last().isInstanceOf(DocumentWithdrawn.class);
  }

  @Test
  void a_document_that_is_only_named_cannot_be_withdrawn_by_its_author() {
    assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> named("C24/35").withdraw(NOON));
  }

  @ParameterizedTest
  @EnumSource
  void decisions_and_allocations_are_taken_in_every_status(DocumentStatus status) {
    assertThat(status.takes(Act.DECIDE)).isTrue();
    assertThat(status.takes(Act.ALLOCATE)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"REGISTER", "PUBLISH", "WITHDRAW"})
  void a_withdrawn_document_takes_nothing_of_the_secretariat(Act act) {
    assertThat(DocumentStatus.REGISTERED.takes(act)).isTrue();
    assertThat(DocumentStatus.WITHDRAWN.takes(act)).isFalse();
  }
}
