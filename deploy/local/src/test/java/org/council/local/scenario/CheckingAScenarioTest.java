package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.local.scenario.Scenarios.fault;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a scenario refers to is there, and nothing is there twice: told before anything is played.
 */
class CheckingAScenarioTest {

  @TempDir private Path folder;

  @Test
  void all_that_is_not_there_is_told_at_once() {
    fault(
        () ->
            Scenarios.withActs(
                folder,
                "{act: open-item, item: 9}",
                "{act: request-floor, by: zzz, item: 1, purpose: SPEAK, document: X1/77}",
                "{act: decide, item: 1, outcome: ADOPTED, object: {document: X1/1, part: Annex B}}",
                "{act: decide, item: 1, outcome: REFERRED, to: ADM, object: {document: X1/1}}"),
        "act 1",
        "no item of the agenda `9`",
        "no participant `zzz`",
        "no document `X1/77`",
        "X1/1 has no part `Annex B`",
        "no body `ADM`");
  }

  @Test
  void who_speaks_for_no_delegation_does_not_wait() {
    fault(
        () ->
            Scenarios.withActs(
                folder,
                "{act: notify-in-advance, by: vice, item: 1, purpose: SPEAK}",
                "{act: request-floor, by: chair, item: 1, purpose: INTRODUCE, document: X1/1}"),
        "act 1",
        "`vice` is given the floor without asking",
        "act 2",
        "`chair` is given the floor without asking");
  }

  @Test
  void nor_does_it_reserve_a_right() {
    fault(
        () -> Scenarios.withActs(folder, "{act: reserve-right, by: chair, item: 1, refused: true}"),
        "`chair` is given the floor without asking");
  }

  @Test
  void what_is_introduced_is_said_where_the_item_has_not_just_one_document() {
    fault(
        () ->
            Scenarios.withActs(
                folder, "{act: request-floor, by: aaa, item: 2, purpose: INTRODUCE}"),
        "act 1",
        "which `document` is introduced must be said");
    assertThat(
            Scenarios.withActs(
                folder,
                "{act: request-floor, by: aaa, item: 1, purpose: INTRODUCE}",
                "{act: request-floor, by: ooo, item: 2, purpose: INTRODUCE, refused: true}"))
        .isNotNull();
  }

  @Test
  void two_items_of_one_agenda_are_not_the_same() {
    fault(
        () -> Scenarios.withHead(folder, "{en: Second}", "{en: First}", "{act: open-session}"),
        "agenda: 1 and 2 are one item");
  }

  @Test
  void it_raises_no_point_of_order_which_a_rule_says() {
    assertThat(
            Scenarios.withActs(
                folder,
                "{act: request-floor, by: chair, item: 1, purpose: POINT_OF_ORDER, refused: true}"))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "symbol: X1, symbol: X/1, session.symbol: `X/1`",
    "code: WG, code: WG FIN, bodies: `WG FIN`",
    "code: OOO, code: Ö, delegations: `Ö`",
    "id: vice, id: 副主席, participants: `副主席`"
  })
  void what_is_part_of_an_address_has_a_plain_code(String said, String otherwise, String fault) {
    fault(
        () -> Scenarios.withHead(folder, said, otherwise, "{act: open-session}"),
        fault + " is not made of letters");
  }

  @Test
  void an_expected_file_by_a_name_that_no_file_can_have_is_told() {
    fault(
        () ->
            Scenarios.withHead(
                folder,
                "meeting: {",
                "expect: {record: {zh: \"a\\0b\"}}\nmeeting: {",
                "{act: open-session}"),
        "expect.record.zh: ");
  }

  @Test
  void every_edition_of_a_document_that_is_there_may_be_cited() {
    assertThat(
            Scenarios.withActs(
                folder,
                "{act: request-floor, by: aaa, item: 1, purpose: INTRODUCE, document: X1/2(Rev.1)+Corr.1}"))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Annex A", "annex a", "A"})
  void a_part_is_named_by_its_label_or_its_letter(String name) {
    assertThat(
            Scenarios.withActs(
                folder,
                "{act: decide, item: 1, outcome: NOTED, object: {document: X1/1, part: %s}}"
                    .formatted(name)))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outcome: APPROVED",
        "outcome: NOTED, object: {}",
        "outcome: ENDORSED, refused: true",
        "outcomes: [{outcome: AGREED}, {outcome: ADOPTED}]"
      })
  void an_approval_and_its_like_say_of_what(String outcome) {
    fault(
        () -> Scenarios.withActs(folder, "{act: decide, item: 1, %s}".formatted(outcome)),
        "act 1 (decide",
        "needs an `object` with a `document` or a `text`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outcome: AGREED",
        "outcome: REFERRED, to: WG",
        "outcome: CARRIED_OVER",
        "outcome: DEFERRED",
        "outcome: WITHDRAWN",
        "outcome: NOTED, object: {text: {en: the map}}"
      })
  void other_outcomes_are_of_the_item_where_they_say_nothing_else(String outcome) {
    assertThat(Scenarios.withActs(folder, "{act: decide, item: 1, %s}".formatted(outcome)))
        .isNotNull();
  }

  @Test
  void a_precis_covers_only_speeches_before_it() {
    fault(
        () ->
            Scenarios.withActs(
                folder,
                "{act: open-item, item: 1}",
                "{act: precis, covers: [s1], text: {en: Said.}}",
                "{act: speech, id: s1, by: chair, does: ANNOUNCES}"),
        "act 2",
        "covers speech `s1`, which is not before it");
  }

  @Test
  void hours_count_from_the_end_of_a_meeting_that_is_closed_before() {
    fault(
        () ->
            Scenarios.withActs(
                folder, "{act: request-insertion, by: aaa, item: 1, text: {en: Ours.}, hours: 1}"),
        "act 1 (request-insertion",
        "`hours` count from the end of the meeting");
  }

  @Test
  void nothing_is_there_twice() {
    fault(
        () ->
            Scenarios.withHead(
                folder, "code: OOO, category", "code: AAA, category", "{act: open-session}"),
        "delegations: `AAA` is there twice",
        "no delegation `OOO`");
  }

  @Test
  void nor_is_a_document_under_two_spellings_of_its_symbol() {
    fault(
        () -> Scenarios.withHead(folder, "symbol: X1/1,", "symbol: X1/2R1,", "{act: open-session}"),
        "documents: `X1-2-Rev1` is there twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GUEST", "GROUP_CHAIR"})
  void somebody_must_preside_over_a_plenary_who_is_no_groups_chair(String office) {
    fault(
        () ->
            Scenarios.withHead(
                folder,
                "office: CHAIR, name: A. CHAIR}\n- {id: vice, office: VICE_CHAIR",
                "office: GUEST}\n- {id: vice, office: " + office,
                "{act: open-session}"),
        "participants: nobody can preside over PL, for none has the office CHAIR or VICE_CHAIR,",
        "a GROUP_CHAIR does not preside over the plenary");
  }

  @Test
  void over_another_body_a_groups_chair_presides() {
    assertThat(Scenarios.ofAGroupAlone(folder, "GROUP_CHAIR", "{act: open-meeting}").head())
        .extracting(Head::firstChair)
        .isEqualTo(Optional.of("group"));
    fault(
        () -> Scenarios.ofAGroupAlone(folder, "GUEST", "{act: open-meeting}"),
        "nobody can preside over WG, for none has the office CHAIR, VICE_CHAIR or GROUP_CHAIR");
  }

  @Test
  void a_speech_that_is_refused_cannot_be_covered() {
    fault(
        () ->
            Scenarios.withActs(
                folder,
                "{act: open-item, item: 1}",
                "{act: speech, id: s1, by: ooo, does: COMMENTS, refused: true}",
                "{act: precis, covers: [s1], text: {en: Said.}}"),
        "act 3",
        "covers speech `s1`");
  }

  @Test
  void a_speech_needs_an_item_before_the_meeting() {
    fault(
        () -> Scenarios.withActs(folder, "{act: speech, by: chair, does: ANNOUNCES}"),
        "no item was opened before it");
  }

  @Test
  void an_expected_file_must_be_there() {
    fault(
        () ->
            Scenarios.withHead(
                folder,
                "meeting: {",
                "expect: {record: {zh: none.txt}}\nmeeting: {",
                "{act: open-session}"),
        "expect.record.zh: cannot read");
  }
}
