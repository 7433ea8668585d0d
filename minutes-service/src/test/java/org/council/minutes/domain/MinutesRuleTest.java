package org.council.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.minutes.domain.MinutesRule.ASKED_FOR_BEFORE_SUBMITTED;
import static org.council.minutes.domain.MinutesRule.AWAITED_STATEMENTS;
import static org.council.minutes.domain.MinutesRule.ISSUED_AFTER_THE_MEETING;
import static org.council.minutes.domain.MinutesRule.ISSUED_RECORD_STANDS;
import static org.council.minutes.domain.MinutesRule.ONLY_WHAT_WAS_SAID;
import static org.council.minutes.domain.MinutesRule.STATEMENTS_OF_THE_PLENARY;
import static org.council.minutes.domain.MinutesRule.STATEMENT_INCLUDED_ONCE;
import static org.council.minutes.domain.MinutesRule.STATES_INSERT_STATEMENTS;
import static org.council.minutes.domain.MinutesRule.SUMMARY_IN_TIME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.minutes.domain.MinutesEvent.InsertionRequested;
import org.council.minutes.domain.MinutesEvent.StatementSubmitted;
import org.council.minutes.domain.drafting.DraftRecord;
import org.council.minutes.domain.drafting.ParagraphText;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.drafting.RecordStatus;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Telling;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule refuses what breaks it, and only that. */
class MinutesRuleTest {

  private static final Instant END = Instant.parse("2023-07-11T10:00:00Z");
  private static final Map<String, String> SUMMARY = Map.of("en", "Kenya grows coffee.");
  private static final ParagraphText TEXT = new ParagraphText(Map.of("en", "Coffee."), Map.of());

  private final Story story =
      Story.ofAPlenary()
          .state("FER", "SECTOR_MEMBER_OBSERVER", Story.bilingual("Ferries", "渡轮"))
          .delegate("fer", "FER")
          .at("2023-07-11T10:00")
          .open(2)
          .speech("k1", 2, "ken", "COMMENTS")
          .speech("n1", 2, "nor", "COMMENTS")
          .speech("f1", 2, "fer", "COMMENTS");

  private final DraftRecord draft = begun("PL-1");

  private static DraftRecord begun(String meeting) {
    DraftRecord begun = DraftRecord.begin(new RecordId("C30", meeting), END);
    begun.takeRecorded();
    return begun;
  }

  private Story closed() {
    return story.at("2023-07-11T12:00").close();
  }

  private void request(String by) {
    draft.requestInsertion(by, 2, story.facts(), END);
  }

  private void submit(String by, Instant at) {
    draft.submitStatement(by, 2, SUMMARY, story.facts(), at);
  }

  private static void assertRefused(MinutesRule rule, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .extracting(Refusal::rule)
        .isEqualTo(rule);
  }

  /** Refused (min-03) where what the service tells of the session was heard, and else too early. */
  private static void assertNothingSaid(String teller, ThrowingCallable act) {
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(act)
        .satisfies(early ->
            assertThat(early.refusalWhere(new Telling(teller, "C30")::equals).map(Refusal::rule))
                .contains(ONLY_WHAT_WAS_SAID));
  }

  @Nested
  class Min_01_states_insert_statements {

    @Test
    void a_sector_member_may_not_have_a_statement_included() {
      assertRefused(STATES_INSERT_STATEMENTS, () -> request("fer"));
    }

    @Test
    void an_officer_may_not_have_a_statement_included() {
      assertRefused(STATES_INSERT_STATEMENTS, () -> request("chair"));
    }

    @Test
    void a_council_member_and_an_observer_state_may() {
      request("ken");
      request("nor");

      assertThat(draft.statements())
          .extracting(one -> one.delegation())
          .containsExactly("KEN", "NOR");
    }
  }

  @Nested
  class Min_02_statements_of_the_plenary {

    @Test
    void a_statement_made_in_a_committee_of_the_council_is_not_included() {
      Story committee = Story.ofACommittee().open(2).speech("k1", 2, "ken", "COMMENTS");

      assertRefused(
          STATEMENTS_OF_THE_PLENARY,
          () -> begun("ADM-2").requestInsertion("ken", 2, committee.facts(), END));
    }

    @Test
    void a_conference_includes_those_of_its_committees() {
      Story committee =
          Story.ofACommittee()
              .tell(
                  new AgendaFact.BodyEstablished(
                      "C30",
                      "ADM",
                      "STANDING_COMMITTEE",
                      Map.of("en", "Committee"),
                      "itu-conference"))
              .open(2)
              .speech("k1", 2, "ken", "COMMENTS");

      var statement = begun("ADM-2").requestInsertion("ken", 2, committee.facts(), END);

      assertThat(statement.intervention()).isEqualTo("k1");
    }
  }

  @Nested
  class Min_03_only_what_was_said {

    @Test
    void a_state_that_said_nothing_on_the_item_has_nothing_to_include() {
      assertNothingSaid("speakers-service", () -> request("ita"));
    }

    @Test
    void a_state_that_was_called_and_absent_said_nothing() {
      story.speech("i1", 2, "ita", "COMMENTS").passedOver("i1");

      assertNothingSaid("speakers-service", () -> request("ita"));
    }

    @Test
    void the_statement_made_last_is_the_one_that_is_meant() {
      story.speech("k2", 2, "ken", "ADDS");

      request("ken");

      assertThat(draft.recorded())
          .extracting(one -> one.fact())
          .containsExactly(new InsertionRequested("C30", "PL-1", 2, "k2", "ken", "KEN", "k2"));
    }
  }

  @Nested
  class Min_04_asked_for_before_submitted {

    @Test
    void a_summary_that_nobody_asked_to_include_is_refused() {
      assertRefused(ASKED_FOR_BEFORE_SUBMITTED, () -> submit("ken", END));
    }

    @Test
    void the_request_of_another_state_does_not_help() {
      request("nor");

      assertRefused(ASKED_FOR_BEFORE_SUBMITTED, () -> submit("ken", END));
    }
  }

  @Nested
  class Min_09_statement_included_once {

    @Test
    void it_is_asked_for_once() {
      request("ken");

      assertRefused(STATEMENT_INCLUDED_ONCE, () -> request("ken"));
    }

    @Test
    void its_summary_is_submitted_once() {
      request("ken");
      submit("ken", END);

      assertRefused(STATEMENT_INCLUDED_ONCE, () -> submit("ken", END));
    }

    @Test
    void another_statement_on_the_item_is_asked_for_as_well() {
      request("ken");
      story.speech("k2", 2, "ken", "ADDS");

      request("ken");

      assertThat(draft.statements())
          .extracting(one -> one.intervention())
          .containsExactly("k1", "k2");
    }
  }

  @Nested
  class Min_05_summary_in_time {

    @Test
    void before_the_meeting_is_closed_there_is_no_deadline() {
      request("ken");

      submit("ken", END.plus(Duration.ofDays(9)));

      assertThat(draft.recorded())
          .extracting(one -> one.fact())
          .contains(new StatementSubmitted("C30", "PL-1", 2, "k1", "ken", "KEN", "k1", SUMMARY));
    }

    @Test
    void twenty_four_hours_after_the_end_of_the_meeting_is_in_time_and_a_second_more_is_not() {
      closed();
      request("ken");
      request("nor");

      submit("ken", END.plus(Duration.ofHours(24)));

      assertRefused(
          SUMMARY_IN_TIME, () -> submit("nor", END.plus(Duration.ofHours(24)).plusSeconds(1)));
    }

    @Test
    void a_conference_gives_two_hours() {
      story.tell(plenaryUnder("itu-conference"));
      closed();
      request("ken");
      request("nor");

      submit("ken", END.plus(Duration.ofHours(2)));

      assertRefused(
          SUMMARY_IN_TIME, () -> submit("nor", END.plus(Duration.ofHours(2)).plusSeconds(1)));
    }

    @Test
    void before_it_is_known_which_rule_book_the_body_follows_nothing_is_judged() {
      closed();
      request("ken");
      List<Told> some =
          story.told().stream()
              .filter(told -> !(told.fact() instanceof AgendaFact.BodyEstablished))
              .toList();

      assertThatExceptionOfType(NotYetKnown.class)
          .isThrownBy(() -> draft.submitStatement("ken", 2, SUMMARY, Story.facts(some), END))
          .withMessageContaining("rule book");
    }

    private AgendaFact plenaryUnder(String rules) {
      return new AgendaFact.BodyEstablished("C30", "PL", "PLENARY", Map.of("en", "plenary"), rules);
    }
  }

  @Nested
  class Min_06_issued_after_the_meeting {

    @Test
    void the_record_of_a_meeting_in_progress_is_not_issued() {
      assertRefused(ISSUED_AFTER_THE_MEETING, () -> draft.issue(story.facts(), END));
    }

    @Test
    void after_the_meeting_it_is() {
      draft.issue(closed().facts(), END);

      assertThat(draft.status()).isEqualTo(RecordStatus.ISSUED);
    }
  }

  @Nested
  class Min_07_awaited_statements {

    @Test
    void a_record_waits_for_a_statement_that_may_still_come() {
      request("ken");

      assertRefused(AWAITED_STATEMENTS, () -> draft.issue(closed().facts(), END));
    }

    @Test
    void it_waits_no_longer_when_the_statement_came_or_the_time_is_up() {
      request("ken");

      draft.issue(closed().facts(), END.plus(Duration.ofHours(25)));

      assertThat(draft.status()).isEqualTo(RecordStatus.ISSUED);
    }
  }

  @Nested
  class Min_08_issued_record_stands {

    private final MinutesRule rule = ISSUED_RECORD_STANDS;

    private void issue() {
      draft.issue(closed().facts(), END);
    }

    @Test
    void nothing_is_added_to_it() {
      issue();

      assertRefused(rule, () -> draft.draft(2, TEXT, List.of(), false, story.facts(), END));
      assertRefused(rule, () -> request("ken"));
      assertRefused(rule, () -> draft.nameSignatories(List.of("chair"), story.facts(), END));
      assertRefused(rule, () -> draft.issue(story.facts(), END));
    }

    @Test
    void a_draft_is_open_to_all_of_it() {
      assertThat(draft.draft(2, TEXT, List.of("k1"), false, story.facts(), END))
          .isEqualTo("PL-1/1");
      assertThat(draft.draft(2, TEXT, List.of(), true, story.facts(), END)).isEqualTo("PL-1/2");
      draft.nameSignatories(List.of("secretary", "chair"), story.facts(), END);

      assertThat(draft.recorded()).hasSize(3);
    }
  }

  @Nested
  class What_is_not_known_is_no_refusal {

    @Test
    void an_item_that_is_not_known_to_be_open_is_waited_for() {
      assertThatExceptionOfType(NotYetKnown.class)
          .isThrownBy(() -> draft.draft(3, TEXT, List.of(), false, story.facts(), END));
    }

    @Test
    void on_an_item_that_one_has_seen_planned_nothing_was_said() {
      assertNothingSaid(
          "agenda-service", () -> draft.requestInsertion("ken", 3, story.facts(), END));
    }

    @Test
    void what_no_rule_is_about_is_waited_for_in_any_case() {
      assertThatExceptionOfType(NotYetKnown.class)
          .isThrownBy(() -> draft.draft(3, TEXT, List.of(), false, story.facts(), END))
          .satisfies(early -> assertThat(early.refusalWhere(_ -> true)).isEmpty());
    }

    @Test
    void an_intervention_that_is_not_known_is_waited_for() {
      assertThatExceptionOfType(NotYetKnown.class)
          .isThrownBy(() -> draft.draft(2, TEXT, List.of("k1", "k9"), false, story.facts(), END));
    }

    @Test
    void a_participant_who_is_not_known_is_waited_for() {
      assertThatExceptionOfType(NotYetKnown.class).isThrownBy(() -> request("nobody"));
      assertThatExceptionOfType(NotYetKnown.class)
          .isThrownBy(() -> draft.nameSignatories(List.of("nobody"), story.facts(), END));
    }
  }

  @Nested
  class Input_that_can_never_be_accepted {

    @Test
    void names_its_field() {
      assertField("text", () -> new ParagraphText(null, null));
      assertField("text.en", () -> new ParagraphText(Map.of("en", " "), Map.of()));
      assertField("text", () -> new ParagraphText(Map.of("not a tag", "x"), Map.of()));
      assertField("bullets.en", () -> new ParagraphText(Map.of(), Map.of("en", List.of())));
    }

    private static void assertField(String field, ThrowingCallable act) {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(act)
          .extracting(InvalidInput::field)
          .isEqualTo(field);
    }
  }

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
    assertThat(Arrays.stream(MinutesRuleTest.class.getDeclaredClasses()).map(Class::getSimpleName))
        .contains(name);
  }
}
