package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.platform.rulebook.RuleBooks;
import org.council.speakers.conformance.ConformanceCase;
import org.council.speakers.conformance.ConformanceRun;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;
import org.council.speakers.persistence.RuleBooksFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floor does what the conformance kit says. */
class ConformanceTest {

  private static final Path KIT = Path.of("src/conformance");
  private static final Path ADDED = KIT.resolve("added");
  private static final RuleBooks<RuleBook> SHIPPED = RuleBooksFile.books();
  private static final RuleBooks<RuleBook> WITH_THOSE_ADDED =
      new RuleBooks<>(
          new RuleBookFiles<>(RuleBook.class, RuleBook::name)
              .all(Optional.of(Path.of("src/test/rule-books"))),
          RuleBook::name);

  @TestFactory
  Stream<DynamicTest> every_case_holds() {
    return cases()
        .map(given ->
            DynamicTest.dynamicTest(
                given.ruleBook() + ": " + given.name(),
                () -> ConformanceRun.of(given, new FloorInMemory(SHIPPED))));
  }

  @TestFactory
  Stream<DynamicTest> every_case_of_a_rule_book_that_is_added_holds() {
    return ConformanceCase.allIn(ADDED).stream()
        .map(given ->
            DynamicTest.dynamicTest(
                given.ruleBook() + ": " + given.name(),
                () -> ConformanceRun.of(given, new FloorInMemory(WITH_THOSE_ADDED))));
  }

  @Test
  void what_is_off_in_every_rule_book_that_is_shipped_is_done_where_one_has_it_on() {
    assertThat(ConformanceCase.allIn(ADDED).stream().flatMap(given -> given.acts().stream()))
        .filteredOn(act -> !act.containsKey("refused"))
        .anySatisfy(act -> assertThat(act).containsKey("yields"))
        .anySatisfy(act -> assertThat(act).containsKey("asksBetween"));
  }

  @Test
  void there_are_sixty_cases_at_least_each_with_a_name_of_its_own() {
    List<String> names = cases().map(given -> given.ruleBook() + ": " + given.name()).toList();

    assertThat(names).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @Test
  void every_rule_is_among_them_and_every_rule_book() {
    Set<String> seen =
        cases()
            .flatMap(given -> ConformanceRun.of(given, new FloorInMemory(SHIPPED)).stream())
            .collect(Collectors.toSet());

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(SpeakersRule.values()).map(SpeakersRule::id).toList());
    assertThat(cases().map(ConformanceCase::ruleBook).distinct())
        .containsExactlyInAnyOrder("itu-conference", "itu-council", "un-general-assembly");
  }

  @Test
  void a_case_that_expects_otherwise_fails() {
    assertFails("- {queue: [KEN]}");
    assertFails("- {closes: item, refused: spk-10}");
    assertFails("- {asks: KEN, for: SPEAK, refused: spk-10}");
    assertFails("- {asks: KEN, for: SPEAK}\n- {time: KEN, rule: spk-23}");
  }

  @Test
  void a_case_that_is_not_understood_fails() {
    assertThatThrownBy(() -> play("- {asks: KEN, for: SPEAK, loudly: very}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> play("- {sings: KEN}")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> play("- {asks: XXX, for: SPEAK}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> play("- {opens: item in a later meeting}\n- {closes: item}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertFails(String acts) {
    assertThatThrownBy(() -> play(acts)).isInstanceOf(AssertionError.class);
  }

  private static void play(String acts) {
    ConformanceRun.of(
        new ConformanceCase(
            "a case",
            ItemUnderway.COUNCIL,
            600,
            Map.of("KEN", "councillor"),
            List.of(),
            true,
            ConformanceCase.acts(acts)),
        new FloorInMemory(SHIPPED));
  }

  private static Stream<ConformanceCase> cases() {
    return ConformanceCase.allIn(KIT).stream();
  }
}
