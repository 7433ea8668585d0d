package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.documents.domain.Documents.NOON;
import static org.council.documents.domain.Documents.SIX;
import static org.council.documents.domain.Documents.facts;
import static org.council.documents.domain.Documents.registered;
import static org.council.documents.domain.Documents.symbol;

import org.council.documents.domain.DocumentsEvent.DocumentPublished;
import org.council.platform.procedure.NoSuch;
import org.junit.jupiter.api.Test;

/** A text comes out, language by language. */
class PublishingADocumentTest {

  @Test
  void the_symbol_of_the_document_alone_means_the_current_text() {
    Document document = registered("C24/5(Rev.1)");

    document.publish(symbol("C24/5"), "fr", SIX, NOON);

    assertThat(facts(document))
        .containsExactly(new DocumentPublished("C24", "C24/5", "C24/5(Rev.1)", "fr"));
  }

  @Test
  void the_document_alone_means_the_current_edition_without_what_amends_it() {
    Document document = registered("C24/5(Rev.1)", "C24/5(Rev.1)+Corr.1");

    document.publish(symbol("C24/5"), "fr", SIX, NOON);

    assertThat(document.published().of(symbol("C24/5(Rev.1)"))).hasSize(1);
  }

  @Test
  void an_edition_that_is_known_only_as_corrected_is_published_so() {
    Document document = registered("C24/5(Rev.1)+Corr.1");

    document.publish(symbol("C24/5(Rev.1)"), "fr", SIX, NOON);

    assertThat(facts(document))
        .containsExactly(new DocumentPublished("C24", "C24/5", "C24/5(Rev.1)+Corr.1", "fr"));
  }

  @Test
  void what_was_not_issued_together_is_not_published_together() {
    Document document = registered("C24/5", "C24/5+Corr.1", "C24/5+Corr.2");

    assertThatExceptionOfType(NoSuch.class)
        .isThrownBy(() -> document.publish(symbol("C24/5+Corr.1+Corr.2"), "fr", SIX, NOON));
  }

  @Test
  void an_edition_that_is_not_registered_cannot_be_published() {
    Document document = registered("C24/5");

    assertThatExceptionOfType(NoSuch.class)
        .isThrownBy(() -> document.publish(symbol("C24/5(Rev.3)"), "fr", SIX, NOON))
        .withMessageContaining("C24/5(Rev.3)");
  }
}
