package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {

  @ParameterizedTest(name = "{0} is {2}")
  @CsvFileSource(files = "../documents-service/src/test/resources/spellings-of-symbols.csv")
  void every_spelling_that_documents_service_reads_is_read_alike(
      String spelling, String document, String canonical) {
    assertThat(Symbols.same(spelling, canonical)).isTrue();
    assertThat(Symbols.base(spelling)).isEqualTo(Symbols.base(document));
  }

  @Test
  void with_hyphens_only_a_symbol_does_not_say_where_that_of_its_session_ends() {
    assertThat(Symbols.same("C22-ADD-5", "C22-ADD/5")).isTrue();
  }

  @Test
  void nor_does_it_then_say_whether_a_corrigendum_is_to_an_addendum() {
    assertThat(Symbols.same("WRC-23-5-Add1-Corr1", "WRC-23/5+Corr.1+Add.1")).isTrue();
    assertThat(Symbols.same("A-80-12-Add1-Corr1", "A/80/12/Add.1/Corr.1")).isTrue();
    assertThat(Symbols.same("WRC-23-5-Add1-Corr1", "WRC-23/5+Add.1")).isFalse();
    assertThat(Symbols.same("WRC-23-5-Rev1", "WRC-23/1(Rev.5)")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "C23/72, C23/72(Rev.1)",
    "C23/72(Rev.1), C23/72(Rev.1)+Corr.1",
    "C23/72 Annex A, C23/72",
    "C18/35-C, C18/35(Rev.3)",
    "CWG-FHR-17/4, CWG-FHR-17/4+Add.1",
    "A/80/L.5, A/80/L.5/Rev.1",
    "A/80/12/Add.1/Corr.1, A/80/12/Corr.1",
    "A/80/12 Annex A, A/80/12"
  })
  void editions_of_a_document_are_not_the_same_but_have_its_base(String one, String other) {
    assertThat(Symbols.same(one, other)).isFalse();
    assertThat(Symbols.base(one)).isEqualTo(Symbols.base(other));
  }

  @ParameterizedTest
  @CsvSource({
    "C23/7, C23/72",
    "C23/DT/1, C23/1",
    "CWG-FHR-17/4, CWG-FHR-17/5",
    "X1/11, X11/1",
    "A/80/12, A/80/13",
    "A/80/L.5, A/80/L.6",
    "A/80/L.5, A/80/PV.5",
    "A/80/L.5, A/C.3/80/L.5"
  })
  void two_documents_have_two_bases(String one, String other) {
    assertThat(Symbols.base(one)).isNotEqualTo(Symbols.base(other));
  }
}
