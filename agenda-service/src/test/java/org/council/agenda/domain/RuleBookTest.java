package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

  @ParameterizedTest
  @ValueSource(strings = {"itu-council", "itu-conference", "un-general-assembly"})
  void a_body_may_follow_it(String name) {
    assertThat(RuleBook.of("rules", name).id()).isEqualTo(name);
  }

  @Test
  void one_that_nobody_knows_is_refused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> RuleBook.of("rules", "house-of-cards"))
        .withMessageContaining("un-general-assembly");
  }

  @Test
  void the_Council_knows_its_agenda_and_its_time_plan_by_their_numbers() {
    assertThat(RuleBook.ITU_COUNCIL.isAgenda("C23", new DocumentSymbol("C23/1(Rev.2)"))).isTrue();
    assertThat(RuleBook.ITU_COUNCIL.isTimePlan("C23", new DocumentSymbol("C23/DT/2"))).isTrue();
    assertThat(RuleBook.ITU_COUNCIL.isAgenda("C23", new DocumentSymbol("C23/2"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "DT/2", "null"})
  void elsewhere_no_document_is_known_by_its_number(String number) {
    DocumentSymbol document = new DocumentSymbol("PP22/" + number);

    assertThat(RuleBook.ITU_CONFERENCE.isAgenda("PP22", document)).isFalse();
    assertThat(RuleBook.ITU_CONFERENCE.isTimePlan("PP22", document)).isFalse();
  }
}
