package org.council.local.scenario;

import static org.council.local.scenario.Scenarios.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatTheFormatDoesNotHaveTest {

  @TempDir private Path folder;

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
        () -> Scenarios.withActs(folder, "{act: open-item, item: 1}", "{act: precis, text: *said}"),
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
    fault(() -> Scenarios.withActs(folder, "{act: open-item}"), "act 1", "`item`: must be there");
    fault(
        () -> Scenarios.withHead(folder, "  place: Nowhere\n", "", "{act: open-session}"),
        "head: `session.place`: must be there");
  }

  @Test
  void a_key_with_nothing_behind_it_is_as_one_that_is_missing() {
    for (String act :
        List.of(
            "act: take-chair, by: ", "act: open-item, item: ", "act: speech, by: chair, does: ")) {
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
          "`at`: must be a local time such as 2023-07-11T09:30, not `%s`".formatted(time));
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
