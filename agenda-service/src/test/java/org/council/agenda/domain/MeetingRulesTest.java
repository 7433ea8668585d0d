package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.agenda.domain.AgendaRule.MEETING_ACTS_IN_ORDER;
import static org.council.agenda.domain.AgendaRule.NO_COMMITTEE_DURING_A_PLENARY;
import static org.council.agenda.domain.AgendaRule.OFFICERS_PRESIDE;
import static org.council.agenda.domain.AgendaRule.ONE_MEETING_OF_A_BODY;
import static org.council.agenda.domain.AgendaRule.SITTINGS_IN_TIME;
import static org.council.agenda.domain.AgendaRule.SOMEBODY_PRESIDES;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.NEXT_DAY;
import static org.council.agenda.domain.Council.agenda;
import static org.council.agenda.domain.Council.assertRefused;

import java.util.List;
import org.council.agenda.domain.meeting.MeetingStatus;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.agenda.domain.session.Office;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about meetings: each refuses what breaks it, and only that. */
class MeetingRulesTest {

  private final Council council = Council.inSession();

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
    void who_presides_already_takes_no_chair() {
      var dean = council.councillor("dean", Attendance.IN_PERSON);
      var meeting = council.openedPlenary(0);
      meeting.takeChair(dean, council.roster(), BREAK);
      int said = meeting.recorded().size();

      assertThat(meeting.takeChair(dean, council.roster(), BREAK)).isFalse();
      assertThat(meeting.recorded()).hasSize(said);
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
}
