package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.council.documents.domain.DocumentsEvent.DocumentPublished;
import org.council.platform.procedure.Fact;
import org.junit.jupiter.api.Test;

/** What is announced of documents. */
class DocumentsEventTest {

  @Test
  void events_are_about_the_path_of_their_document_and_ordered_by_session() {
    Fact fact = new DocumentPublished("C24", "C24/DT/1", "C24/DT/1(Rev.1)", "en");

    assertThat(fact.subject()).isEqualTo("sessions/C24/documents/C24-DT-1");
    assertThat(fact.key()).isEqualTo("C24");
  }
}
