package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.local.scenario.Scenarios.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAScenarioTest {

  @TempDir private Path folder;

  @Nested
  class WhatIsRead {

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

  @Nested
  class WhatTheFormatDoesNotHave {

    @Test
    void an_unknown_key_of_an_act_is_named_with_the_act_and_its_line() {
      fault(
          () -> Scenarios.withActs(folder, "{act: open-item, item: 1, colour: red}"),
          "act 1 (open-item, line %d)".formatted(Scenarios.linesOfHead() + 2),
          "`colour`: unknown key (known: item)");
    }

    @Test
    void an_unknown_act_is_named() {
      fault(() -> Scenarios.withActs(folder, "{act: applaud}"), "act 1 (applaud", "unknown act");
    }

    @Test
    void an_unknown_key_of_the_head_is_named_with_its_path() {
      fault(
          () ->
              Scenarios.withHead(
                  folder, "place: Nowhere", "place: Nowhere\n  room: Big", "{act: open-session}"),
          "`session.room`: unknown key");
    }

    @Test
    void a_word_that_is_no_value_is_named_with_the_values_there_are() {
      fault(
          () -> Scenarios.withActs(folder, "{act: request-floor, by: aaa, item: 1, purpose: TALK}"),
          "`purpose`: `TALK` is none of [INTRODUCE, SPEAK");
    }

    @Test
    void what_is_no_language_is_named() {
      for (String tag : List.of("", "e", "en_GB")) {
        fault(
            () ->
                Scenarios.withActs(
                    folder,
                    "{act: open-item, item: 1}",
                    "{act: precis, text: {\"%s\": Said.}}".formatted(tag)),
            "'%s' is not a language tag".formatted(tag));
      }
    }

    @Test
    void a_key_given_twice_is_named() {
      fault(() -> Scenarios.withActs(folder, "{act: open-item, item: 1, item: 2}"), "item");
    }

    @Test
    void an_alias_of_nothing_or_of_itself_is_named_with_its_line() {
      String line = "line %d: ".formatted(Scenarios.linesOfHead() + 3);
      fault(
          () ->
              Scenarios.withActs(folder, "{act: open-item, item: 1}", "{act: precis, text: *said}"),
          line,
          "`*said`: no such anchor");
      fault(
          () ->
              Scenarios.withActs(
                  folder, "{act: open-item, item: 1}", "{act: precis, text: &said {en: *said}}"),
          line,
          "`*said`: stands within");
    }

    @Test
    void aliases_that_stand_for_too_much_are_a_fault() {
      String laughs =
          IntStream.rangeClosed(1, 9)
              .mapToObj(i -> "&l%d [%s]".formatted(i, "*l%d, ".formatted(i - 1).repeat(10)))
              .collect(Collectors.joining(", ", "{act: precis, bullets: {en: [&l0 ha, ", "]}}"));

      fault(() -> Scenarios.withActs(folder, laughs), "line ", "the aliases stand for too much");
    }

    @Test
    void a_key_that_is_missing_is_named() {
      fault(() -> Scenarios.withActs(folder, "{act: open-item}"), "act 1", "item");
    }

    @Test
    void a_key_with_nothing_behind_it_is_as_one_that_is_missing() {
      for (String act :
          List.of(
              "act: take-chair, by: ",
              "act: open-item, item: ",
              "act: speech, by: chair, does: ")) {
        String key = act.replaceAll(".*, | *: *$", "");
        fault(
            () -> Scenarios.withActs(folder, "{act: open-item, item: 1}", "{%s}".formatted(act)),
            "act 2",
            "line %d".formatted(Scenarios.linesOfHead() + 3),
            "`%s`: nothing stands behind it".formatted(key));
      }
    }

    @Test
    void nothing_stands_behind_a_key_of_the_head_neither() {
      fault(
          () ->
              Scenarios.withHead(
                  folder, "submittedBy: secretariat", "submittedBy: ", "{act: open-session}"),
          "`documents[1].submittedBy`: nothing stands behind it");
      fault(
          () ->
              Scenarios.withHead(
                  folder,
                  "meeting: {",
                  "expect: {record: {zh: }}\nmeeting: {",
                  "{act: open-session}"),
          "`expect.record.zh`: nothing stands behind it");
    }

    @Test
    void a_time_with_an_offset_is_no_local_time() {
      for (String time : List.of("2031-03-31T09:30Z", "2031-03-31T09:30+02:00")) {
        fault(
            () -> Scenarios.withActs(folder, "{act: open-session, at: '%s'}".formatted(time)),
            "act 1",
            "`at`: `%s` is no local time".formatted(time));
      }
    }

    @Test
    void a_decision_needs_one_outcome_or_several() {
      fault(() -> Scenarios.withActs(folder, "{act: decide, item: 1}"), "`outcome`", "`outcomes`");
    }

    @Test
    void a_rule_is_named_only_where_a_refusal_is_expected() {
      fault(
          () -> Scenarios.withActs(folder, "{act: open-item, item: 1, rule: agd-01}"),
          "`rule` without `refused: true`");
    }
  }
}
