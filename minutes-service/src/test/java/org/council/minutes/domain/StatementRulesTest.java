package org.council.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.minutes.domain.MinutesRule.ASKED_FOR_BEFORE_SUBMITTED;
import static org.council.minutes.domain.MinutesRule.STATEMENTS_OF_THE_PLENARY;
import static org.council.minutes.domain.MinutesRule.STATEMENT_INCLUDED_ONCE;
import static org.council.minutes.domain.MinutesRule.STATES_INSERT_STATEMENTS;
import static org.council.minutes.domain.MinutesRule.SUMMARY_IN_TIME;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.council.minutes.domain.MinutesEvent.InsertionRequested;
import org.council.minutes.domain.MinutesEvent.StatementSubmitted;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.council.platform.procedure.NotYetKnown;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about statements for the record: each refuses what breaks it, and only that. */
class StatementRulesTest extends RecordInDraft {

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
    void what_a_councillor_says_from_the_chair_is_no_statement_of_its_state() {
      story
          .takeChair("ita")
          .tell(
              new FloorGiven("C30", "PL-1", 2, "i1", "ita", null, "CHAIR", "ANNOUNCES", List.of()));

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

    @Test
    void a_point_of_order_raised_since_is_not_meant() {
      story.speech("k2", 2, "ken", "RAISES_POINT_OF_ORDER");

      request("ken");

      assertThat(draft.statements()).extracting(one -> one.intervention()).containsExactly("k1");
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
}
