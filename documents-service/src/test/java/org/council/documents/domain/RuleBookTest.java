package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.documents.domain.Documents.ITU_COUNCIL;
import static org.council.documents.domain.Documents.symbol;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

  @ParameterizedTest(name = "{0} is the {1}")
  @CsvSource({
    "C24/1(Rev.2),    AGENDA",
    "C24/DT/1,        ALLOCATION_OF_DOCUMENTS",
    "C24/DT/2(Rev.3), TIME_MANAGEMENT_PLAN",
    "C24/DT/7,        TEMPORARY_DOCUMENT",
    "C24/DL/3,        LIMITED_TEMPORARY_DOCUMENT",
    "C24/INF/8,       INFORMATION_DOCUMENT",
    "C24/ADM/2,       ADMINISTRATIVE_DOCUMENT",
    "C24/35,          DOCUMENT",
    "C24/EG/3,        DOCUMENT",
  })
  void what_a_document_of_the_secretariat_is_follows_from_its_symbol(
      String symbol, DocumentKind kind) {
    assertThat(ITU_COUNCIL.kindOf(symbol(symbol), Sponsors.SECRETARIAT)).isEqualTo(kind);
  }

  @Test
  void a_contribution_is_known_by_its_sponsors() {
    assertThat(ITU_COUNCIL.kindOf(symbol("C24/90"), new Sponsors(List.of("RUS"))))
        .isEqualTo(DocumentKind.CONTRIBUTION);
    assertThat(ITU_COUNCIL.kindOf(symbol("C24/72"), new Sponsors(List.of("KEN", "M01"))))
        .isEqualTo(DocumentKind.MULTI_COUNTRY_CONTRIBUTION);
  }

  @Test
  void a_rule_book_with_a_new_name_is_that_of_the_ITU_Council() {
    assertThat(RuleBook.named("other")).isEqualTo(ITU_COUNCIL);
  }
}
