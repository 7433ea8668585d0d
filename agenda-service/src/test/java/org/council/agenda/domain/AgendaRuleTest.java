package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.council.platform.procedure.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stated in several places of the rules is stated everywhere. */
class AgendaRuleTest {

  @ParameterizedTest
  @EnumSource
  void every_rule_has_its_test(AgendaRule rule) {
    String name = rule.id().replace("agd-", "Agd_");

    assertThat(
            Stream.of(SessionRulesTest.class, MeetingRulesTest.class, ItemRulesTest.class)
                .map(Class::getDeclaredClasses)
                .flatMap(Arrays::stream))
        .extracting(Class::getSimpleName)
        .anyMatch(test -> test.startsWith(name + "_"));
  }

  @Test
  void the_ids_are_numbered_in_the_order_of_the_list() {
    assertThat(Arrays.stream(AgendaRule.values()).map(Rule::id))
        .containsExactlyElementsOf(
            Arrays.stream(AgendaRule.values())
                .map(rule -> String.format(Locale.ROOT, "agd-%02d", rule.ordinal() + 1))
                .toList());
  }
}
