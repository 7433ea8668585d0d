package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvFileSource(files = "../documents-service/src/test/resources/spellings-of-symbols.csv")
  void every_spelling_that_documents_service_reads_is_read_alike(String symbol, String document) {
    assertThat(DocumentSymbol.of("document", symbol).base()).isEqualTo(document);
  }

  @Test
  void a_document_is_the_same_in_any_spelling_also_where_a_sessions_symbol_has_a_hyphen() {
    var agenda = DocumentSymbol.of("document", "c22-add-dt-1-rev2");

    assertThat(agenda.isEditionOf("C22-ADD/DT/1")).isTrue();
    assertThat(agenda.isEditionOf("C22-ADD/DT/2")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "C23",
        "35",
        "/35",
        "C23/",
        "C23/0",
        "C23/DT",
        "C23/35/",
        "C23/35 Annex A",
        "C23/35 and C23/36",
        "C23/35(Rev.)",
        "C23/35(Rev.0)",
        "C23/35(Rev.1)(Rev.2)",
        "C23/35+Corr.1(Rev.1)",
        "C23/35+",
        "C23/35-X",
        "C23/12345678"
      })
  void anything_else_is_refused_with_its_field(String symbol) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> DocumentSymbol.of("document", symbol))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("document"));
  }

  @Test
  void a_symbol_that_is_longer_than_any_is_not_looked_at() {
    String endless = "A" + "-A".repeat(50_000) + "/1";

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> DocumentSymbol.of("document", endless))
        .withMessageContaining("100");
  }

  @Test
  void
      a_symbol_that_is_longer_than_any_once_it_is_written_out_is_refused_as_in_documents_service() {
    String tersely = "C23/1" + "COR1ADD1COR2ADD2COR3ADD3COR4ADD4COR5ADD5COR6ADD6COR7ADD7COR8";

    assertThat(tersely).hasSizeLessThan(100);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> DocumentSymbol.of("document", tersely))
        .withMessageContaining("100")
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("document"));
    assertThat(new DocumentSymbol(tersely).base()).isEqualTo("C23/1");
  }

  @Test
  void one_with_strokes_throughout_is_an_edition_in_a_session_with_a_hyphen() {
    assertThat(DocumentSymbol.of("document", "A/80/251/Rev.1").isEditionOf("A-80/251")).isTrue();
    assertThat(DocumentSymbol.of("document", "A/80/L.251").isEditionOf("A-80/251")).isFalse();
  }

  @Test
  void what_is_refused_is_told_with_a_symbol_of_each_way_of_writing() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> DocumentSymbol.of("document", "the report"))
        .withMessageContainingAll("'the report'", "C23/72(Rev.1)", "A/80/12/Rev.1");
  }

  @Property
  void a_symbol_is_kept_as_given(
      @ForAll @IntRange(min = 1, max = 9999) int number,
      @ForAll @IntRange(min = 1, max = 99) int revision,
      @ForAll @IntRange(min = 1, max = 99) int corrigendum) {
    String symbol = "C23/%d(Rev.%d)+Corr.%d".formatted(number, revision, corrigendum);

    assertThat(DocumentSymbol.of("document", symbol)).hasToString(symbol);
    assertThat(DocumentSymbol.of("document", symbol).base()).isEqualTo("C23/" + number);
  }
}
