package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

  @ParameterizedTest
  @CsvSource({
    "C23/35, C23/35",
    "C23/1(Rev.2), C23/1",
    "C23/DT/2 (Rev.2), C23/DT/2",
    "C23/72(Rev.1)+Corr.1, C23/72",
    "C19/35 + Add.1, C19/35",
    "C16/INF/12+Add.1, C16/INF/12",
    "C17/56R2, C17/56",
    "C18/19Rev.1, C18/19",
    "C18/35-C, C18/35",
    "CWG-FHR-17/4, CWG-FHR-17/4"
  })
  void every_spelling_that_was_seen_is_a_symbol_of_its_document(String symbol, String document) {
    assertThat(DocumentSymbol.of("document", symbol).base()).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C23", "35", "C23/", "C23/35 and C23/36", "C23/35(Rev.)", "C23/35+"})
  void anything_else_is_refused_with_its_field(String symbol) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> DocumentSymbol.of("document", symbol))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("document"));
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
