package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.agenda.domain.AgendaRule.COUNCILLORS_PRESENT_DECIDE;
import static org.council.agenda.domain.AgendaRule.ITEM_IS_OPEN;
import static org.council.agenda.domain.AgendaRule.ITEM_OPENED_ONCE;
import static org.council.agenda.domain.AgendaRule.MEETING_IN_PROGRESS;
import static org.council.agenda.domain.AgendaRule.OPENED_ITEMS_STAY;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.NEXT_DAY;
import static org.council.agenda.domain.Council.agenda;
import static org.council.agenda.domain.Council.assertRefused;
import static org.council.agenda.domain.Council.item;
import static org.council.agenda.domain.Council.outcome;

import java.util.List;
import org.council.agenda.domain.meeting.AgendaPlan;
import org.council.agenda.domain.meeting.MeetingStatus;
import org.council.agenda.domain.meeting.OutcomeKind;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.agenda.domain.session.Office;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules about items and decisions: each refuses what breaks it, and only that. */
class ItemRulesTest {

  private final Council council = Council.inSession();

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
      meeting.issueAgenda(agenda(1), List.of(), NEXT_DAY);
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
}
