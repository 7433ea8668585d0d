package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAScenarioTest {

  @TempDir private Path folder;

  @Test
  void an_act_knows_its_number_its_line_and_what_every_act_may_say() {
    Scenario scenario =
        Scenarios.withActs(
            folder,
            "act: open-session\n  at: 2031-03-30T09:30",
            "{act: request-floor, by: ooo, item: 2, purpose: SPEAK, refused: true, rule: spk-07, assumed: true}");

    assertThat(scenario.steps().get(1))
        .isEqualTo(
            new Step(
                2,
                Scenarios.linesOfHead() + 4,
                "request-floor",
                null,
                true,
                "spk-07",
                new Act.RequestFloor("ooo", 2, Act.Purpose.SPEAK, null)));
  }

  @Test
  void a_plain_string_is_a_text_that_is_the_same_in_all_languages() {
    Scenario scenario = Scenarios.withActs(folder, "{act: open-session}");

    assertThat(scenario.head().participants().getFirst().name().byLanguage())
        .isEqualTo(Map.of("und", "A. CHAIR"));
  }

  @Test
  void one_outcome_and_several_are_read_alike() {
    Scenario scenario =
        Scenarios.withActs(
            folder,
            "{act: decide, item: 1, outcome: REFERRED, to: WG, object: {document: X1/1}}",
            "{act: decide, item: 1, outcomes: [{outcome: REFERRED, to: WG, object: {document: X1/1}}]}");

    assertThat(((Act.Decide) scenario.steps().get(0).act()).all())
        .isEqualTo(((Act.Decide) scenario.steps().get(1).act()).all());
  }

  @Test
  void an_alias_is_what_stands_at_its_anchor() {
    Scenario scenario =
        Scenarios.withActs(
            folder,
            "&opening {act: open-item, item: &one 1}",
            "{act: precis, text: &said {en: &words Said., zh: *words}}",
            "{act: precis, text: *said, bullets: {en: &list [*words, two], zh: *list}}",
            "{act: close-item, item: *one}",
            "*opening");

    Texts said = new Texts(Map.of("en", "Said.", "zh", "Said."));
    List<String> list = List.of("Said.", "two");
    assertThat(scenario.steps())
        .extracting(Step::act)
        .containsExactly(
            new Act.OpenItem(1),
            new Act.Precis(said, null, null, false),
            new Act.Precis(said, Map.of("en", list, "zh", list), null, false),
            new Act.CloseItem(1),
            new Act.OpenItem(1));
    assertThat(scenario.steps().getLast().line()).isEqualTo(Scenarios.linesOfHead() + 6);
  }

  @Test
  void an_anchor_given_again_is_the_later_one_from_then_on() {
    Scenario scenario =
        Scenarios.withActs(
            folder,
            "&act {act: open-item, item: &n 1}",
            "{act: close-item, item: &n 2}",
            "*act",
            "{act: open-item, item: *n}");

    assertThat(scenario.steps())
        .extracting(Step::act)
        .containsExactly(
            new Act.OpenItem(1), new Act.CloseItem(2), new Act.OpenItem(1), new Act.OpenItem(2));
  }

  @Test
  void minutes_may_be_allotted_by_halves() {
    Scenario scenario =
        Scenarios.withHead(
            folder,
            "title: {en: First}",
            "allottedMinutes: 7.5, title: {en: First}",
            "{act: open-session}");

    assertThat(scenario.head().item(1).allottedMinutes()).isEqualTo(7.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"secretariat", "[secretariat]"})
  void the_secretariat_is_no_sponsor_by_code(String written) {
    Scenario scenario =
        Scenarios.withHead(
            folder, "submittedBy: secretariat", "submittedBy: " + written, "{act: open-session}");

    assertThat(scenario.head().documents())
        .extracting(d -> d.submittedBy().codes())
        .containsExactly(List.of(), List.of("AAA"));
  }

  @Test
  void a_list_with_nothing_in_it_is_as_one_left_out() {
    Scenario scenario =
        Scenarios.withActs(
            folder,
            "{act: open-item, item: 1}",
            "{act: expect-queue, item: 1, order: }",
            "{act: decide, item: 1, outcome: NOTED, object: {document: X1/1}, outcomes: []}",
            "{act: precis, text: {en: Said.}, bullets: {en: []}, covers: []}",
            "{act: precis, bullets: {en: [one], zh: []}}");

    assertThat(scenario.steps().subList(1, 5))
        .extracting(Step::act)
        .containsExactly(
            new Act.ExpectQueue(1, List.of()),
            new Act.Decide(
                1,
                Act.OutcomeKind.NOTED,
                new Act.DecidedObject("X1/1", null, null),
                null,
                List.of()),
            new Act.Precis(new Texts(Map.of("en", "Said.")), Map.of(), List.of(), false),
            new Act.Precis(null, Map.of("en", List.of("one")), List.of(), false));
  }

  @Test
  void a_text_is_read_as_it_is_written_though_it_looks_like_a_number_or_a_yes() {
    Scenario scenario =
        Scenarios.withActs(
            folder,
            "{act: open-item, item: 1}",
            "{act: precis, text: {en: 2.10, zh: No, fr: on, es: 1_000}}");

    assertThat(((Act.Precis) scenario.steps().getLast().act()).text().byLanguage())
        .isEqualTo(Map.of("en", "2.10", "zh", "No", "fr", "on", "es", "1_000"));
  }
}
