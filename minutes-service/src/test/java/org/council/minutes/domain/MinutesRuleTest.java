package org.council.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stated in several places of the rules is stated everywhere. */
class MinutesRuleTest {

  @ParameterizedTest
  @EnumSource
  void every_rule_is_in_the_README_with_its_source(MinutesRule rule) throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("| `%s` | %s | %s |".formatted(rule.id(), rule.text(), rule.citation()));
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_has_its_tests(MinutesRule rule) {
    String name = rule.id().replace("min-", "Min_") + "_" + rule.name().toLowerCase(Locale.ROOT);
    assertThat(
            Stream.of(StatementRulesTest.class, IssuingRulesTest.class)
                .map(Class::getDeclaredClasses)
                .flatMap(Arrays::stream))
        .extracting(Class::getSimpleName)
        .contains(name);
  }
}
