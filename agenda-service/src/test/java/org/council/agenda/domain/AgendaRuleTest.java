package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.council.agenda.domain.AgendaRule.COMMITTEES_RISE_WITH_THE_SESSION;
import static org.council.agenda.domain.AgendaRule.COUNCILLORS_PRESENT_DECIDE;
import static org.council.agenda.domain.AgendaRule.COUNCIL_IN_SESSION;
import static org.council.agenda.domain.AgendaRule.ITEM_IS_OPEN;
import static org.council.agenda.domain.AgendaRule.ITEM_OPENED_ONCE;
import static org.council.agenda.domain.AgendaRule.MEETING_ACTS_IN_ORDER;
import static org.council.agenda.domain.AgendaRule.MEETING_IN_PROGRESS;
import static org.council.agenda.domain.AgendaRule.NO_COMMITTEE_DURING_A_PLENARY;
import static org.council.agenda.domain.AgendaRule.OFFICERS_PRESIDE;
import static org.council.agenda.domain.AgendaRule.ONE_MEETING_OF_A_BODY;
import static org.council.agenda.domain.AgendaRule.OPENED_ITEMS_STAY;
import static org.council.agenda.domain.AgendaRule.SESSION_ACTS_IN_ORDER;
import static org.council.agenda.domain.AgendaRule.SITTINGS_IN_TIME;
import static org.council.agenda.domain.AgendaRule.SOMEBODY_PRESIDES;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.NEXT_DAY;
import static org.council.agenda.domain.Council.agenda;
import static org.council.agenda.domain.Council.item;
import static org.council.agenda.domain.Council.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.agenda.domain.meeting.AgendaPlan;
import org.council.agenda.domain.meeting.MeetingStatus;
import org.council.agenda.domain.meeting.OutcomeKind;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.agenda.domain.session.Office;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule refuses what breaks it, and only that. */
class AgendaRuleTest {

  private final Council council = Council.inSession();

  @Nested
  class Agd_01_session_acts_in_order {

    @Test
    void a_session_is_not_opened_twice() {
      assertRefused(SESSION_ACTS_IN_ORDER, () -> council.session().open(NEXT_DAY));
    }

    @Test
    void a_closed_session_does_not_open_again() {
      council.session().close(List.of(), BREAK);

      assertRefused(SESSION_ACTS_IN_ORDER, () -> council.session().open(NEXT_DAY));
    }

    @Test
    void a_session_that_rose_resumes() {
      council.session().adjourn(List.of(), BREAK);
      council.session().resume(NEXT_DAY);

      assertThatNoException().isThrownBy(() -> council.session().mustBeOpen());
    }
  }

  @Nested
  class Agd_02_the_Council_is_in_session {

    private final Council early = Council.convened();

    @Test
    void no_meeting_opens_before_the_session_does() {
      assertRefused(
          COUNCIL_IN_SESSION, () -> early.plenary(1).open(early.around(), early.roster(), MORNING));
    }

    @Test
    void no_meeting_resumes_after_the_session_was_closed() {
      var meeting = council.plenary(MeetingStatus.ADJOURNED);
      council.session().close(List.of(), BREAK);

      assertRefused(COUNCIL_IN_SESSION, () -> meeting.resume(council.around(), NEXT_DAY));
    }

    @Test
    void a_meeting_that_goes_on_after_the_session_was_closed_opens_no_item_and_decides_nothing() {
      var meeting = council.openedPlenary(2);
      meeting.openItem(1, council.session(), List.of(), MORNING);
      council.session().close(List.of(), BREAK);

      assertRefused(
          COUNCIL_IN_SESSION, () -> meeting.openItem(2, council.session(), List.of(), BREAK));
      assertRefused(
          COUNCIL_IN_SESSION,
          () ->
              meeting.decide(
                  1, outcome(OutcomeKind.AGREED), council.session(), council.roster(), BREAK));
      meeting.closeItem(1, BREAK);
      meeting.close(BREAK);
    }
  }

  @Nested
  class Agd_03_committees_rise_with_the_session {

    @Test
    void a_session_is_not_closed_while_a_committee_meets() {
      assertRefused(
          COMMITTEES_RISE_WITH_THE_SESSION, () -> council.session().close(List.of("ADM-1"), BREAK));
    }

    @Test
    void nor_does_it_rise_until_later() {
      assertRefused(
          COMMITTEES_RISE_WITH_THE_SESSION,
          () -> council.session().adjourn(List.of("ADM-1"), BREAK));
    }
  }

  @Nested
  class Agd_04_no_committee_during_a_plenary {

    @Test
    void a_standing_committee_does_not_open_during_a_plenary_meeting() {
      var committee = council.meeting("ADM", BodyKind.STANDING_COMMITTEE, 1);
      var plenary = council.openedPlenary(0);

      assertRefused(
          NO_COMMITTEE_DURING_A_PLENARY,
          () -> committee.open(council.around(plenary), council.roster(), MORNING));
    }

    @Test
    void the_plenary_does_not_open_while_a_standing_committee_meets() {
      var committee = council.meeting("ADM", BodyKind.STANDING_COMMITTEE, 1);
      committee.open(council.around(), council.roster(), MORNING);

      assertRefused(
          NO_COMMITTEE_DURING_A_PLENARY,
          () -> council.plenary(1).open(council.around(committee), council.roster(), MORNING));
    }

    @Test
    void the_plenary_does_not_resume_either() {
      var committee = council.meeting("ADM", BodyKind.STANDING_COMMITTEE, 1);
      committee.open(council.around(), council.roster(), BREAK);
      var plenary = council.plenary(MeetingStatus.ADJOURNED);

      assertRefused(
          NO_COMMITTEE_DURING_A_PLENARY, () -> plenary.resume(council.around(committee), NEXT_DAY));
    }

    @Test
    void a_working_group_meets_when_it_likes() {
      var group = council.meeting("CWG", BodyKind.WORKING_GROUP, 1);
      var plenary = council.openedPlenary(0);

      group.open(council.around(plenary), council.roster(), MORNING);

      assertThat(group.status()).isEqualTo(MeetingStatus.IN_PROGRESS);
    }
  }

  @Nested
  class Agd_05_one_meeting_of_a_body {

    @Test
    void a_second_meeting_of_the_body_waits() {
      var first = council.openedPlenary(0);

      assertRefused(
          ONE_MEETING_OF_A_BODY,
          () -> council.plenary(2).open(council.around(first), council.roster(), BREAK));
    }
  }

  @Nested
  class Agd_06_meeting_acts_in_order {

    @Test
    void a_meeting_is_not_opened_twice() {
      var meeting = council.openedPlenary(0);

      assertRefused(
          MEETING_ACTS_IN_ORDER,
          () -> meeting.open(council.around(meeting), council.roster(), BREAK));
    }

    @Test
    void an_adjourned_meeting_is_resumed_before_it_is_closed() {
      var meeting = council.plenary(MeetingStatus.ADJOURNED);

      assertRefused(MEETING_ACTS_IN_ORDER, () -> meeting.close(NEXT_DAY));
    }

    @Test
    void nobody_takes_the_chair_of_a_closed_meeting() {
      var vice = council.officer("vice", Office.VICE_CHAIR);
      var meeting = council.plenary(MeetingStatus.CLOSED);

      assertRefused(
          MEETING_ACTS_IN_ORDER, () -> meeting.takeChair(vice, council.roster(), NEXT_DAY));
    }

    @Test
    void a_closed_meeting_gets_no_agenda() {
      var meeting = council.plenary(MeetingStatus.CLOSED);

      assertRefused(
          MEETING_ACTS_IN_ORDER, () -> meeting.issueAgenda(agenda(1), List.of(), NEXT_DAY));
    }
  }

  @Nested
  class Agd_07_sittings_in_time {

    @Test
    void a_sitting_does_not_end_before_it_begins() {
      var meeting = council.openedPlenary(0);

      assertRefused(SITTINGS_IN_TIME, () -> meeting.adjourn(MORNING.minusSeconds(1)));
      assertRefused(SITTINGS_IN_TIME, () -> meeting.close(MORNING.minusSeconds(1)));
    }

    @Test
    void a_sitting_does_not_begin_before_the_one_before_it_ended() {
      var meeting = council.plenary(MeetingStatus.ADJOURNED);

      assertRefused(SITTINGS_IN_TIME, () -> meeting.resume(council.around(), MORNING));
    }

    @Test
    void both_may_fall_on_one_moment() {
      var meeting = council.plenary(MeetingStatus.ADJOURNED);

      meeting.resume(council.around(), BREAK);

      assertThat(meeting.sittings()).hasSize(2);
    }
  }

  @Nested
  class Agd_08_somebody_presides {

    @Test
    void a_meeting_without_anybody_to_preside_does_not_open() {
      var early = Council.convened();
      early.session().open(MORNING);
      early.officer("sg", Office.SECRETARY_GENERAL);
      early.officer("group", Office.GROUP_CHAIR);

      assertRefused(
          SOMEBODY_PRESIDES, () -> early.plenary(1).open(early.around(), early.roster(), MORNING));
    }

    @Test
    void the_first_listed_Chair_presides() {
      council.officer("second", Office.CHAIR);

      assertThat(council.openedPlenary(0).presiding()).isEqualTo("chair");
    }

    @Test
    void a_Vice_Chair_presides_where_there_is_no_Chair() {
      var early = Council.convened();
      early.session().open(MORNING);
      early.officer("vice", Office.VICE_CHAIR);

      assertThat(early.openedPlenary(0).presiding()).isEqualTo("vice");
    }
  }

  @Nested
  class Agd_09_officers_preside {

    @Test
    void the_secretariat_does_not_take_the_chair() {
      var sg = council.officer("sg", Office.SECRETARY_GENERAL);
      var meeting = council.openedPlenary(0);

      assertRefused(OFFICERS_PRESIDE, () -> meeting.takeChair(sg, council.roster(), BREAK));
    }

    @Test
    void an_observer_does_not_take_the_chair() {
      var observer =
          council.delegate("rus", DelegationCategory.MEMBER_STATE_OBSERVER, Attendance.IN_PERSON);
      var meeting = council.openedPlenary(0);

      assertRefused(OFFICERS_PRESIDE, () -> meeting.takeChair(observer, council.roster(), BREAK));
    }

    @Test
    void a_councillor_may_as_the_dean_of_the_Council() {
      var dean = council.councillor("dean", Attendance.IN_PERSON);
      var meeting = council.openedPlenary(0);

      meeting.takeChair(dean, council.roster(), BREAK);

      assertThat(meeting.presiding()).isEqualTo("dean");
    }

    @Test
    void a_groups_chair_presides_over_the_group_and_not_over_the_plenary() {
      var chair = council.officer("group", Office.GROUP_CHAIR);
      var plenary = council.openedPlenary(0);
      var group = council.meeting("CWG", BodyKind.WORKING_GROUP, 1);

      assertRefused(OFFICERS_PRESIDE, () -> plenary.takeChair(chair, council.roster(), BREAK));
      group.takeChair(chair, council.roster(), MORNING);
      group.open(council.around(plenary), council.roster(), MORNING);
      assertThat(group.presiding()).isEqualTo("group");
    }
  }

  @Nested
  class Agd_10_the_meeting_is_in_progress {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_PROGRESS")
    void otherwise_nothing_is_opened_decided_or_closed(MeetingStatus status) {
      var meeting = council.plenary(status);

      assertRefused(
          MEETING_IN_PROGRESS, () -> meeting.openItem(1, council.session(), List.of(), NEXT_DAY));
      assertRefused(
          MEETING_IN_PROGRESS,
          () ->
              meeting.decide(
                  1, outcome(OutcomeKind.AGREED), council.session(), council.roster(), NEXT_DAY));
      assertRefused(MEETING_IN_PROGRESS, () -> meeting.closeItem(1, NEXT_DAY));
    }
  }

  @Nested
  class Agd_11_an_item_is_opened_once {

    @Test
    void an_open_item_is_not_opened_again() {
      var meeting = council.openedPlenary(1);
      meeting.openItem(1, council.session(), List.of(), MORNING);

      assertRefused(
          ITEM_OPENED_ONCE, () -> meeting.openItem(1, council.session(), List.of(), BREAK));
    }

    @Test
    void a_closed_item_is_not_opened_again() {
      var meeting = council.openedPlenary(1);
      meeting.openItem(1, council.session(), List.of(), MORNING);
      meeting.closeItem(1, MORNING);

      assertRefused(
          ITEM_OPENED_ONCE, () -> meeting.openItem(1, council.session(), List.of(), BREAK));
    }

    @Test
    void carried_over_it_waits_for_a_later_sitting() {
      var meeting = council.openedPlenary(1);
      meeting.openItem(1, council.session(), List.of(), MORNING);
      meeting.decide(
          1, outcome(OutcomeKind.CARRIED_OVER), council.session(), council.roster(), MORNING);

      assertRefused(
          ITEM_OPENED_ONCE, () -> meeting.openItem(1, council.session(), List.of(), MORNING));
      meeting.adjourn(BREAK);
      meeting.resume(council.around(), NEXT_DAY);
      meeting.openItem(1, council.session(), List.of(), NEXT_DAY);
      assertThat(meeting.item(1).continued()).isTrue();
    }

    @Test
    void two_items_may_be_open_at_once() {
      var meeting = council.openedPlenary(2);

      meeting.openItem(1, council.session(), List.of(), MORNING);
      meeting.openItem(2, council.session(), List.of(), MORNING);

      assertThat(meeting.item(1).status()).isEqualTo(meeting.item(2).status());
    }
  }

  @Nested
  class Agd_12_the_item_is_open {

    @Test
    void a_planned_item_is_neither_decided_nor_closed() {
      var meeting = council.openedPlenary(1);

      assertRefused(
          ITEM_IS_OPEN,
          () ->
              meeting.decide(
                  1, outcome(OutcomeKind.AGREED), council.session(), council.roster(), MORNING));
      assertRefused(ITEM_IS_OPEN, () -> meeting.closeItem(1, MORNING));
    }

    @Test
    void an_item_carried_over_is_closed_once() {
      var meeting = council.openedPlenary(1);
      meeting.openItem(1, council.session(), List.of(), MORNING);
      meeting.decide(
          1, outcome(OutcomeKind.CARRIED_OVER), council.session(), council.roster(), MORNING);

      meeting.closeItem(1, MORNING);

      assertRefused(ITEM_IS_OPEN, () -> meeting.closeItem(1, MORNING));
    }
  }

  @Nested
  class Agd_13_councillors_present_decide {

    @Test
    void nothing_is_decided_while_all_councillors_are_elsewhere() {
      var remote = Council.convened();
      remote.session().open(MORNING);
      remote.officer("chair", Office.CHAIR);
      remote.councillor("ken", Attendance.REMOTE);
      remote.delegate("rus", DelegationCategory.MEMBER_STATE_OBSERVER, Attendance.IN_PERSON);
      var meeting = remote.openedPlenary(1);
      meeting.openItem(1, remote.session(), List.of(), MORNING);

      assertRefused(
          COUNCILLORS_PRESENT_DECIDE,
          () ->
              meeting.decide(
                  1, outcome(OutcomeKind.AGREED), remote.session(), remote.roster(), MORNING));
    }

    @Test
    void a_councillor_of_whom_the_roster_does_not_say_is_in_the_room() {
      council.councillor("tur", null);
      var meeting = council.openedPlenary(1);
      meeting.openItem(1, council.session(), List.of(), MORNING);

      var decision =
          meeting.decide(
              1, outcome(OutcomeKind.AGREED), council.session(), council.roster(), MORNING);

      assertThat(decision.present()).containsExactly("KEN", "TUR");
    }

    @Test
    void a_councillor_who_comes_into_the_room_lets_the_Council_decide() {
      var councillor = council.councillor("tur", Attendance.REMOTE);
      var meeting = council.openedPlenary(1);
      meeting.openItem(1, council.session(), List.of(), MORNING);
      councillor.attend(Attendance.IN_PERSON, MORNING);

      var decision =
          meeting.decide(
              1, outcome(OutcomeKind.AGREED), council.session(), council.roster(), MORNING);

      assertThat(decision.present()).containsExactly("KEN", "TUR");
    }
  }

  @Nested
  class Agd_14_opened_items_stay {

    @Test
    void a_revised_agenda_does_not_lose_an_opened_item() {
      var meeting = council.openedPlenary(2);
      meeting.openItem(2, council.session(), List.of(), MORNING);

      assertRefused(OPENED_ITEMS_STAY, () -> meeting.issueAgenda(agenda(1), List.of(), BREAK));
    }

    @Test
    void nor_does_it_move_one() {
      var meeting = council.openedPlenary(2);
      meeting.openItem(2, council.session(), List.of(), MORNING);
      var moved = new AgendaPlan(List.of(item(1), item(3, null, "Item 2")));

      assertRefused(OPENED_ITEMS_STAY, () -> meeting.issueAgenda(moved, List.of(), BREAK));
    }

    @Test
    void items_not_yet_opened_may_go() {
      var meeting = council.openedPlenary(2);

      meeting.issueAgenda(agenda(1), List.of(), BREAK);

      assertThat(meeting.items()).hasSize(1);
    }
  }

  /** What is stated in several places is stated everywhere. */
  @Nested
  class The_list_of_rules {

    @ParameterizedTest
    @EnumSource
    void every_rule_has_its_test(AgendaRule rule) {
      String name = rule.id().replace("agd-", "Agd_");

      assertThat(AgendaRuleTest.class.getDeclaredClasses())
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

  private static void assertRefused(AgendaRule rule, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
