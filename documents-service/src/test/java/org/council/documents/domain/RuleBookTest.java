package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.council.documents.domain.Documents.ITU_COUNCIL;
import static org.council.documents.domain.Documents.symbol;
import static org.council.platform.procedure.Provision.Standing.NO_SOURCE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.council.documents.persistence.RuleBooksFile;
import org.council.platform.procedure.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

  private static final Provision<Set<Category>> NOBODY =
      new Provision<>(Set.of(), NO_SOURCE, "Invented");

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
    assertThat(ITU_COUNCIL.kindOf("C24", symbol(symbol), Sponsors.SECRETARIAT)).isEqualTo(kind);
  }

  /** A symbol is written in capitals, whatever is convened. */
  @Test
  void the_agenda_of_a_session_is_known_however_its_symbol_is_written() {
    assertThat(ITU_COUNCIL.kindOf("c24", symbol("c24/1"), Sponsors.SECRETARIAT))
        .isEqualTo(DocumentKind.AGENDA);
  }

  @Test
  void a_series_and_a_paper_may_be_named_as_the_United_Nations_write_them() {
    RuleBook lagoons =
        new RuleBook(
            "lagoons",
            Map.of("INF/1", DocumentKind.ALLOCATION_OF_DOCUMENTS),
            Map.of("L.", DocumentKind.LIMITED_TEMPORARY_DOCUMENT),
            "Invented",
            NOBODY);

    assertThat(lagoons.kindOf("A-80", symbol("A/C.3/80/L.5/Rev.1"), Sponsors.SECRETARIAT))
        .isEqualTo(DocumentKind.LIMITED_TEMPORARY_DOCUMENT);
    assertThat(lagoons.kindOf("A-80", symbol("A/80/INF/1"), Sponsors.SECRETARIAT))
        .isEqualTo(DocumentKind.ALLOCATION_OF_DOCUMENTS);
    assertThat(lagoons.kindOf("A-80", symbol("A/80/PV.1"), Sponsors.SECRETARIAT))
        .isEqualTo(DocumentKind.DOCUMENT);
  }

  @ParameterizedTest(name = "{0} is the {1}")
  @CsvSource({"C23/1, DOCUMENT", "CWG-FHR-17/1, DOCUMENT", "C23/DT/2, TEMPORARY_DOCUMENT"})
  void what_has_the_number_of_the_agenda_in_another_session_is_not_the_agenda(
      String symbol, DocumentKind kind) {
    assertThat(ITU_COUNCIL.kindOf("C24", symbol(symbol), Sponsors.SECRETARIAT)).isEqualTo(kind);
  }

  @Test
  void a_contribution_is_known_by_its_sponsors() {
    assertThat(ITU_COUNCIL.kindOf("C24", symbol("C24/90"), new Sponsors(List.of("RUS"))))
        .isEqualTo(DocumentKind.CONTRIBUTION);
    assertThat(ITU_COUNCIL.kindOf("C24", symbol("C24/72"), new Sponsors(List.of("KEN", "M01"))))
        .isEqualTo(DocumentKind.MULTI_COUNTRY_CONTRIBUTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"itu-conference", "un-general-assembly"})
  void elsewhere_no_document_is_known_by_its_number_or_series(String name) {
    RuleBook elsewhere = RuleBooksFile.books().followed(name);

    assertThat(elsewhere.kindOf("PP22", symbol("PP22/DT/1"), Sponsors.SECRETARIAT))
        .isEqualTo(DocumentKind.DOCUMENT);
    assertThat(elsewhere.kindOf("PP22", symbol("PP22/1"), new Sponsors(List.of("RUS"))))
        .isEqualTo(DocumentKind.CONTRIBUTION);
  }

  @ParameterizedTest(name = "by {0}")
  @CsvSource({
    "itu-council,         SECTOR_MEMBER_OBSERVER REGIONAL_ORGANIZATION_OBSERVER",
    "itu-conference,      SECTOR_MEMBER_OBSERVER REGIONAL_ORGANIZATION_OBSERVER",
    "un-general-assembly, ''",
  })
  void who_submits_nothing(String name, String categories) {
    Provision<Set<Category>> provision = RuleBooksFile.books().followed(name).submitsNothing();

    assertThat(provision.value()).extracting(Category::name).allMatch(categories::contains);
    assertThat(provision.value()).hasSize(categories.isEmpty() ? 0 : 2);
    assertThat(provision.standing()).isEqualTo(NO_SOURCE);
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNCIL_MEMBER_STATE", "MEMBER_STATE_OBSERVER", "OTHER"})
  void whom_no_rule_refuses_none_lets_submit_nothing(Category category) {
    Provision<Set<Category>> other = new Provision<>(Set.of(category), NO_SOURCE, "Invented");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleBook("rivers", Map.of(), Map.of(), "Said", other))
        .withMessage(
            "submitsNothing names another category than [SECTOR_MEMBER_OBSERVER,"
                + " REGIONAL_ORGANIZATION_OBSERVER]");
  }

  @Test
  void one_that_says_not_where_it_is_written_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleBook("rivers", Map.of(), Map.of(), " ", NOBODY))
        .withMessageStartingWith("source");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleBook("rivers", Map.of(), null, "Said", NOBODY))
        .withMessageContaining("series");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleBook("rivers", Map.of(), Map.of(), "Said", null))
        .withMessageStartingWith("submitsNothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Provision<>(Set.of(), NO_SOURCE, " "));
  }
}
