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
    assertFails("- {time: KEN}");
    assertFails("- {meeting: ADJOURNED}\n- {closes: list}");
    assertFails("- {announces: list, left: 1}");
    assertFails("- {announces: list, left: 0, seconds: 300}");
    assertFails("- {phase: REPLIES}");
    assertFails("- {interrupted: KEN}");
    assertFails("- {ifAsked: KEN, for: SPEAK, position: 2, rule: spk-22, timeBefore: 0}");
    assertFails("- {ifAsked: KEN, for: SPEAK, position: 1, rule: spk-22}");
    assertFails(
        "- {ifAsked: KEN, for: SPEAK, position: 1, rule: spk-22, seconds: 60, timeBefore: 0}");
    assertFails("- {marks: now}\n- {asks: KEN, for: SPEAK}\n- {queue: [KEN], asOf: now}");
  }

  @Test
  void a_case_that_is_not_understood_fails() {
    assertIsNotUnderstood("- {asks: KEN, for: SPEAK, loudly: very}");
    assertIsNotUnderstood("- {sings: KEN}");
    assertIsNotUnderstood("- {asks: XXX, for: SPEAK}");
    assertIsNotUnderstood("- {opens: item in a later meeting}\n- {closes: item}");
    assertIsNotUnderstood("- {announces: item}");
    assertIsNotUnderstood("- {announces: list, seconds: 300}");
    assertIsNotUnderstood("- {queue: [], asOf: never}");
    assertIsNotUnderstood("- {marks: now}\n- {marks: now}");
    assertIsNotUnderstood(
        "- {marks: now}\n- {ifAsked: KEN, for: SPEAK, position: 1, rule: spk-22, timeBefore: 0, asOf: now}");
  }

  private static void assertFails(String acts) {
    assertTells(AssertionError.class, acts);
  }

  private static void assertIsNotUnderstood(String acts) {
    assertTells(IllegalArgumentException.class, acts);
  }

  /** It is told in which case, and of which of its acts, the last. */
  private static void assertTells(Class<? extends Throwable> failure, String acts) {
    assertThatThrownBy(() -> play(acts))
        .isInstanceOf(failure)
        .hasMessageContainingAll("a case", ConformanceCase.acts(acts).getLast().toString());
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
