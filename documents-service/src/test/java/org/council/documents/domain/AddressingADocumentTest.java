package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.documents.domain.Documents.registered;
import static org.council.documents.domain.Documents.symbol;

import org.council.platform.procedure.NoSuch;
import org.junit.jupiter.api.Test;

/** What a symbol finds in a document. */
class AddressingADocumentTest {

  private final Document document =
      registered("C24/72(Rev.1)", "C24/72(Rev.1)+Corr.1", "C24/72(Rev.2)");

  @Test
  void a_symbol_names_the_text_issued_under_it() {
    assertThat(document.text(symbol("C24/72(Rev.1)+Corr.1")).symbol())
        .isEqualTo(symbol("C24/72(Rev.1)+Corr.1"));
    assertThat(document.text(symbol("C24/72(Rev.1)")).symbol()).isEqualTo(symbol("C24/72(Rev.1)"));
  }

  @Test
  void the_document_alone_is_its_current_edition_where_no_text_has_that_symbol() {
    assertThat(document.text(symbol("C24/72")).symbol()).isEqualTo(symbol("C24/72(Rev.2)"));
  }

  @Test
  void corrigenda_registered_one_by_one_may_be_named_together() {
    Document corrected = registered("C24/72", "C24/72+Corr.1", "C24/72+Corr.2");

    assertThat(corrected.text(symbol("C24/72+Corr.1+Corr.2")).symbol()).isEqualTo(symbol("C24/72"));
  }

  @Test
  void what_is_not_registered_is_not_found() {
    assertThatExceptionOfType(NoSuch.class)
        .isThrownBy(() -> document.text(symbol("C24/72(Rev.3)")));
    assertThatExceptionOfType(NoSuch.class)
        .isThrownBy(() -> document.text(symbol("C24/72(Rev.2)+Corr.1")));
  }
}
