package org.council.speakers.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNameTest {

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvFileSource(files = "../documents-service/src/test/resources/spellings-of-symbols.csv")
  void every_spelling_that_documents_service_reads_is_read_alike(String symbol, String document) {
    assertThat(DocumentName.fits(symbol, document)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C23/72 + Add.1", "C23/72＋Corr.1", "C23/72-C", "c23/72R.2", "C23/72 (Corr. 1)"})
  void an_edition_or_a_corrigendum_is_the_same_document(String symbol) {
    assertThat(DocumentName.base(symbol)).isEqualTo("C23/72");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 additional points", "C23/72 Annex A", "the report"})
  void what_is_no_symbol_is_its_own_name(String words) {
    assertThat(DocumentName.base(words)).isEqualTo(words.toUpperCase(Locale.ROOT));
  }

  @Test
  void another_number_or_series_is_another_document() {
    assertThat(DocumentName.fits("C23/7", "C23/72")).isFalse();
    assertThat(DocumentName.fits("C23/ADM/1", "C23/DT/1")).isFalse();
    assertThat(DocumentName.base("C23/ADM/1(Rev.1)")).isEqualTo("C23/ADM/1");
  }

  @Test
  void an_edition_is_the_same_document_whatever_words_follow_it() {
    assertThat(DocumentName.base("C23/72 (Rev.1), Annex A")).isEqualTo("C23/72");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C23/72 Rev",
        "C23/72(Rev.)",
        "C23-72-rev",
        "C23/72 (revised)",
        "C23/72 Corrigendum 1",
        "C23/72 + Add",
        "C23/72 Addendum 2"
      })
  void also_one_without_its_number_or_in_a_full_word(String symbol) {
    assertThat(DocumentName.base(symbol)).isEqualTo("C23/72");
  }

  @Test
  void a_level_is_no_such_word() {
    assertThat(DocumentName.fits("C22-ADD/5", "C22-ADD/6")).isFalse();
    assertThat(DocumentName.fits("PP-22-ADD-5", "PP-22-ADD-6")).isFalse();
  }

  @Test
  void with_strokes_throughout_it_is_no_other() {
    assertThat(DocumentName.fits("A/80/L.5", "a-80-l.5-rev1")).isTrue();
    assertThat(DocumentName.fits("A/80/L.5", "A/80/L.6")).isFalse();
    assertThat(DocumentName.fits("A/80/L.5", "A/C.3/80/L.5")).isFalse();
  }

  @Test
  void the_sessions_own_symbol_is_never_read_as_an_edition() {
    assertThat(DocumentName.base("R30/1")).isEqualTo("R30/1");
    assertThat(DocumentName.base("ADD1/DT/4(Rev.2)")).isEqualTo("ADD1/DT/4");
    assertThat(DocumentName.fits("R30/1", "R30/2")).isFalse();
    assertThat(DocumentName.fits("R30/1R2", "R30/1")).isTrue();
  }

  @Test
  void one_that_is_left_out_fits_every_other() {
    assertThat(DocumentName.fits(null, "C23/72")).isTrue();
    assertThat(DocumentName.fits("C23/72", null)).isTrue();
  }
}
