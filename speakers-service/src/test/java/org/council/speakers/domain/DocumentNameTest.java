package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C23/72",
        "c23/72",
        "C23/72(Rev.1)",
        "C23/72 (Rev.1)",
        "C23/72(Rev.1)+Corr.1",
        "C23/72R2",
        "C23/72Rev.1",
        "C23/72 + Add.1"
      })
  void an_edition_or_a_corrigendum_is_the_same_document(String symbol) {
    assertThat(DocumentName.base(symbol)).isEqualTo("C23/72");
  }

  @Test
  void another_number_or_series_is_another_document() {
    assertThat(DocumentName.fits("C23/7", "C23/72")).isFalse();
    assertThat(DocumentName.fits("C23/ADM/1", "C23/DT/1")).isFalse();
    assertThat(DocumentName.base("C23/ADM/1(Rev.1)")).isEqualTo("C23/ADM/1");
  }

  @Test
  void one_that_is_left_out_fits_every_other() {
    assertThat(DocumentName.fits(null, "C23/72")).isTrue();
    assertThat(DocumentName.fits("C23/72", null)).isTrue();
  }
}
