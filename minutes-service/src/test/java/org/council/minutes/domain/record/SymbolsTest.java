package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {

  @ParameterizedTest
  @CsvSource({
    "C23/DT/2 (Rev.2), C23/DT/2(Rev.2)",
    "C23/72（Rev.1）＋Corr.1, C23/72(Rev.1)+Corr.1",
    "C23-72-Rev1-Corr1, C23/72(Rev.1)+Corr.1",
    "c18/19 rev 1, C18/19(Rev.1)",
    "C17/56R2, C17/56(Rev.2)",
    "C17/10+Cor.1, C17/10+Corr.1",
    "C18/0035, C18/35",
    "C23/WG-FHR/3, C23/WG/FHR/3",
    "C22-ADD-5, C22-ADD/5"
  })
  void two_spellings_are_the_same(String spelling, String canonical) {
    assertThat(Symbols.same(spelling, canonical)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "C23/72, C23/72(Rev.1)",
    "C23/72(Rev.1), C23/72(Rev.1)+Corr.1",
    "C18/35-C, C18/35(Rev.3)",
    "CWG-FHR-17/4, CWG-FHR-17/4+Add.1"
  })
  void editions_of_a_document_are_not_the_same_but_have_its_base(String one, String other) {
    assertThat(Symbols.same(one, other)).isFalse();
    assertThat(Symbols.base(one)).isEqualTo(Symbols.base(other));
  }

  @ParameterizedTest
  @CsvSource({"C23/7, C23/72", "C23/DT/1, C23/1", "CWG-FHR-17/4, CWG-FHR-17/5", "X1/11, X11/1"})
  void two_documents_have_two_bases(String one, String other) {
    assertThat(Symbols.base(one)).isNotEqualTo(Symbols.base(other));
  }
}
