package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.NEXT_DAY;
import static org.council.agenda.domain.Council.NOON;
import static org.council.agenda.domain.Council.agenda;
import static org.council.agenda.domain.Council.document;
import static org.council.agenda.domain.Council.facts;
import static org.council.agenda.domain.Council.item;
import static org.council.agenda.domain.Council.outcome;
import static org.council.agenda.domain.meeting.MeetingStatus.ADJOURNED;
import static org.council.agenda.domain.meeting.MeetingStatus.CLOSED;
import static org.council.agenda.domain.meeting.MeetingStatus.IN_PROGRESS;
import static org.council.agenda.domain.meeting.MeetingStatus.SCHEDULED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.council.agenda.domain.Council;
import org.council.agenda.domain.ItemEvent.DecisionTaken;
import org.council.agenda.domain.ItemEvent.ItemAdded;
import org.council.agenda.domain.ItemEvent.ItemClosed;
import org.council.agenda.domain.ItemEvent.ItemOpened;
import org.council.agenda.domain.MeetingEvent.AgendaAdopted;
import org.council.agenda.domain.MeetingEvent.AgendaIssued;
import org.council.agenda.domain.MeetingEvent.ChairTaken;
import org.council.agenda.domain.MeetingEvent.MeetingAdjourned;
import org.council.agenda.domain.MeetingEvent.MeetingClosed;
import org.council.agenda.domain.MeetingEvent.MeetingOpened;
import org.council.agenda.domain.MeetingEvent.MeetingResumed;
import org.council.agenda.domain.MeetingEvent.TimePlanIssued;
import org.council.agenda.domain.SessionEvent.Scope;
import org.council.agenda.domain.SessionEvent.SessionAdjourned;
import org.council.agenda.domain.SessionEvent.SessionResumed;
import org.council.agenda.domain.meeting.MeetingStatus.Command;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.Office;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingTest {

  /** What is in order; everything else is refused. */
  private static final Map<MeetingStatus, Map<Command, MeetingStatus>> IN_ORDER =
      new EnumMap<>(
          Map.of(
              SCHEDULED,
              Map.of(
                  Command.OPEN, IN_PROGRESS,
                  Command.TAKE_CHAIR, SCHEDULED,
                  Command.ISSUE_AGENDA, SCHEDULED),
              IN_PROGRESS,
              Map.of(
                  Command.ADJOURN, ADJOURNED,
                  Command.CLOSE, CLOSED,
                  Command.TAKE_CHAIR, IN_PROGRESS,
                  Command.ISSUE_AGENDA, IN_PROGRESS),
              ADJOURNED,
              Map.of(
                  Command.RESUME, IN_PROGRESS,
                  Command.TAKE_CHAIR, ADJOURNED,
                  Command.ISSUE_AGENDA, ADJOURNED),
              CLOSED,
              Map.of()));

  private final Council council = Council.inSession();

  static Stream<Arguments> every_status_and_command() {
    return Arrays.stream(MeetingStatus.values())
        .flatMap(status ->
            Arrays.stream(Command.values()).map(command -> Arguments.of(status, command)));
  }

  @ParameterizedTest
  @MethodSource("every_status_and_command")
  void a_command_is_taken_or_refused_as_the_status_says(MeetingStatus status, Command command) {
    var meeting = council.plenary(status);
    var after = IN_ORDER.get(status).get(command);

    if (after == null) {
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> run(meeting, command));
      assertThat(meeting.status()).isEqualTo(status);
      assertThat(meeting.recorded()).isEmpty();
    } else {
      run(meeting, command);
      assertThat(meeting.status()).isEqualTo(after);
      assertThat(meeting.recorded()).isNotEmpty();
    }
  }

  private void run(Meeting meeting, Command command) {
    switch (command) {
      case OPEN -> meeting.open(council.around(), council.roster(), NEXT_DAY);
      case ADJOURN -> meeting.adjourn(NEXT_DAY);
      case RESUME -> meeting.resume(council.around(), NEXT_DAY);
      case CLOSE -> meeting.close(NEXT_DAY);
      case TAKE_CHAIR ->
          meeting.takeChair(council.officer("vice", Office.VICE_CHAIR), council.roster(), NEXT_DAY);
      case ISSUE_AGENDA -> meeting.issueAgenda(agenda(2), List.of(), NEXT_DAY);
    }
  }

  @Nested
  class Its_sittings {

    @Test
    void are_split_by_an_adjournment_which_keeps_the_place_in_the_agenda() {
      var meeting = council.openedPlenary(3);
      open(meeting, 3);
      var third = meeting.item(3).item();
      meeting.takeRecorded();

      meeting.adjourn(BREAK);
      meeting.resume(council.around(), NEXT_DAY);

      assertThat(facts(meeting))
          .containsExactly(
              new MeetingAdjourned("C23", "PL-1", "PL", 1),
              new SessionAdjourned("C23", Scope.SITTING, "PL-1", 1, third, 3),
              new MeetingResumed("C23", "PL-1", "PL", 2),
              new SessionResumed("C23", Scope.SITTING, "PL-1", 2, third, 3));
      assertThat(meeting.sittings())
          .containsExactly(new Sitting(MORNING, BREAK), new Sitting(NEXT_DAY, null));
      assertThat(meeting.item(3).status()).isEqualTo(ItemStatus.OPEN);
    }

    @Test
    void of_a_committee_say_nothing_of_the_session() {
      var committee = council.meeting("ADM", BodyKind.STANDING_COMMITTEE, 1);
      committee.open(council.around(), council.roster(), MORNING);
      committee.takeRecorded();

      committee.adjourn(BREAK);
      committee.resume(council.around(), NEXT_DAY);

      assertThat(facts(committee))
          .containsExactly(
              new MeetingAdjourned("C23", "ADM-1", "ADM", 1),
              new MeetingResumed("C23", "ADM-1", "ADM", 2));
    }

    @Test
    void are_presided_over_by_whoever_took_the_chair() {
      var vice = council.officer("vice", Office.VICE_CHAIR);
      var meeting = council.plenary(1);
      meeting.takeChair(vice, council.roster(), MORNING);
      meeting.open(council.around(), council.roster(), MORNING);

      assertThat(facts(meeting))
          .contains(
              new ChairTaken("C23", "PL-1", "vice"),
              new MeetingOpened("C23", "PL-1", "PL", 1, "vice"));
    }
  }

  @Nested
  class Its_agenda {

    @Test
    void is_announced_with_all_numbers_and_then_item_by_item() {
      var meeting = council.plenary(1);
      meeting.takeRecorded();

      meeting.issueAgenda(agenda(2), List.of(), MORNING);

      assertThat(facts(meeting))
          .satisfiesExactly(
              fact -> assertThat(fact).isEqualTo(issued(0, 1, 2)),
              fact -> assertThat(fact).isEqualTo(added(meeting, 1)),
              fact -> assertThat(fact).isEqualTo(added(meeting, 2)));
    }

    @Test
    void revised_announces_only_what_is_new_or_changed() {
      var meeting = council.plenary(SCHEDULED);

      meeting.issueAgenda(
          new AgendaPlan(List.of(item(1), item(2, null, "Another item"), item(3))),
          List.of(),
          BREAK);

      assertThat(facts(meeting))
          .containsExactly(issued(1, 1, 2, 3), added(meeting, 2), added(meeting, 3));
    }

    @Test
    void may_swap_items_which_keep_their_ids() {
      var meeting = council.plenary(SCHEDULED);
      var first = meeting.item(1).item();

      meeting.issueAgenda(
          new AgendaPlan(List.of(item(1, null, "Item 2"), item(2, null, "Item 1"))),
          List.of(),
          BREAK);

      assertThat(meeting.item(2).item()).isEqualTo(first);
      assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly(1, 2);
    }

    @Test
    void gives_no_number_twice() {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> new AgendaPlan(List.of(item(1), item(1))))
          .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("items"));
    }

    @Test
    void gives_no_item_twice() {
      assertOneItem(item(1, "PL 1", "Budget"), item(2, "PL 1", "Finances"));
      assertOneItem(item(1, null, "Budget"), item(2, null, "Budget"));
      assertOneItem(item(1, "PL 1", "Budget"), item(2, null, "Budget"));
    }

    private void assertOneItem(PlannedItem... planned) {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> new AgendaPlan(List.of(planned)))
          .withMessageContaining("numbers 1 and 2")
          .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("items"));
    }

    @Test
    void knows_no_item_that_it_does_not_list() {
      var meeting = council.openedPlenary(1);

      assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> open(meeting, 2));
    }

    private AgendaIssued issued(int revision, Integer... numbers) {
      return new AgendaIssued("C23", "PL-1", revision, List.of(numbers));
    }

    private ItemAdded added(Meeting meeting, int number) {
      var item = meeting.item(number);
      return new ItemAdded(
          "C23",
          "PL-1",
          "PL",
          number,
          item.item(),
          null,
          item.title().byLanguage(),
          List.of(),
          null,
          false);
    }
  }

  @Nested
  class An_item_of_a_later_meeting {

    private final Meeting first = council.openedPlenary(2);

    @Test
    void is_the_same_by_its_title() {
      assertThat(later(item(7, null, "Item 1")).item(7).item()).isEqualTo(first.item(1).item());
    }

    @Test
    void is_the_same_by_its_code_whatever_its_title() {
      var coded = council.plenary(3);
      coded.issueAgenda(
          new AgendaPlan(List.of(item(1, "PL 2.9", "Roads"), item(2, "PL 3", "Snow"))),
          List.of(),
          MORNING);
      var next = council.plenary(4);

      next.issueAgenda(
          new AgendaPlan(List.of(item(1, "PL 2.9", "Roads and bridges"), item(2, "PL 4", "Snow"))),
          coded.items(),
          MORNING);

      assertThat(next.item(1).item()).isEqualTo(coded.item(1).item());
      assertThat(next.item(2).item()).isNotEqualTo(coded.item(2).item());
    }

    @Test
    void is_continued_when_it_was_carried_over() {
      open(first, 1);
      decide(first, 1, outcome(OutcomeKind.CARRIED_OVER));
      first.close(NOON);

      assertThat(later(item(1)).item(1).continued()).isTrue();
    }

    @Test
    void is_continued_also_when_the_agenda_was_issued_before_it_was_carried_over() {
      var next = later(item(1));
      open(first, 1);
      first.close(NOON);
      next.open(council.around(), council.roster(), NOON);
      next.takeRecorded();

      next.openItem(1, council.session(), first.items(), NOON);

      assertThat(facts(next))
          .containsExactly(new ItemOpened("C23", "PL-2", 1, first.item(1).item(), true));
    }

    @Test
    void is_not_continued_when_it_was_concluded() {
      open(first, 1);
      decide(first, 1, outcome(OutcomeKind.AGREED));
      first.closeItem(1, BREAK);

      assertThat(later(item(1)).item(1).continued()).isFalse();
    }

    private Meeting later(PlannedItem planned) {
      var next = council.plenary(2);
      next.issueAgenda(new AgendaPlan(List.of(planned)), first.items(), NOON);
      return next;
    }
  }

  @Nested
  class A_decision {

    private final Meeting meeting = council.openedPlenary(2);

    @Test
    void is_announced_with_its_outcomes_as_they_were_given() {
      open(meeting, 1);
      meeting.takeRecorded();
      var outcomes = document(OutcomeKind.APPROVED, "C23/35");

      var decision = decide(meeting, 1, outcomes);

      assertThat(facts(meeting))
          .containsExactly(
              new DecisionTaken(
                  "C23", "PL-1", 1, meeting.item(1).item(), "PL-1/1/1", outcomes.told()));
      assertThat(decision.present()).containsExactly("KEN");
    }

    @Test
    void that_approves_the_draft_agenda_adopts_the_agenda() {
      open(meeting, 1);

      decide(meeting, 1, document(OutcomeKind.APPROVED, "C23/1(Rev.2)"));

      assertThat(facts(meeting)).contains(new AgendaAdopted("C23", "PL-1", "C23/1(Rev.2)"));
    }

    @Test
    void that_approves_the_time_management_plan_issues_it() {
      open(meeting, 1);

      decide(meeting, 1, document(OutcomeKind.APPROVED, "C23/DT/2 (Rev.2)"));

      assertThat(facts(meeting)).contains(new TimePlanIssued("C23", "PL-1", "C23/DT/2 (Rev.2)"));
    }

    @Test
    void that_only_notes_the_draft_agenda_adopts_nothing() {
      open(meeting, 1);

      decide(meeting, 1, document(OutcomeKind.NOTED, "C23/1"));

      assertThat(facts(meeting)).noneMatch(AgendaAdopted.class::isInstance);
    }

    @Test
    void of_a_committee_adopts_no_agenda() {
      var committee = council.meeting("ADM", BodyKind.STANDING_COMMITTEE, 1);
      committee.issueAgenda(agenda(1), List.of(), MORNING);
      committee.open(council.around(), council.roster(), MORNING);
      open(committee, 1);

      decide(committee, 1, document(OutcomeKind.APPROVED, "C23/1"));

      assertThat(facts(committee)).noneMatch(AgendaAdopted.class::isInstance);
    }

    @Test
    void to_continue_later_carries_the_item_over_at_once() {
      open(meeting, 1);

      decide(meeting, 1, outcome(OutcomeKind.CARRIED_OVER));

      assertThat(meeting.item(1).status()).isEqualTo(ItemStatus.CARRIED_OVER);
    }

    @Test
    void is_one_of_several_on_an_item() {
      open(meeting, 1);
      decide(meeting, 1, outcome(OutcomeKind.AGREED));
      decide(meeting, 1, document(OutcomeKind.NOTED, "C23/INF/8"));

      assertThat(meeting.item(1).decisions())
          .extracting(Decision::decision)
          .containsExactly("PL-1/1/1", "PL-1/1/2");
    }
  }

  @Nested
  class An_item_is_left {

    private final Meeting meeting = council.openedPlenary(3);

    @Test
    void closed_when_nothing_was_decided() {
      assertThat(closedAfter()).isEqualTo(ItemStatus.CLOSED);
    }

    @Test
    void as_the_decision_says() {
      assertThat(closedAfter(outcome(OutcomeKind.REFERRED, "ADM"))).isEqualTo(ItemStatus.REFERRED);
    }

    @Test
    void deferred_when_it_was_partly_decided_and_partly_deferred() {
      assertThat(
              closedAfter(outcome(OutcomeKind.DEFERRED), document(OutcomeKind.APPROVED, "C23/35")))
          .isEqualTo(ItemStatus.DEFERRED);
    }

    @Test
    void carried_over_when_it_was_so_decided() {
      assertThat(closedAfter(outcome(OutcomeKind.CARRIED_OVER))).isEqualTo(ItemStatus.CARRIED_OVER);
    }

    @Test
    void withdrawn_only_when_nothing_else_was_decided() {
      assertThat(closedAfter(outcome(OutcomeKind.WITHDRAWN))).isEqualTo(ItemStatus.WITHDRAWN);
    }

    @Test
    void carried_over_by_the_end_of_the_meeting_unless_it_was_concluded() {
      open(meeting, 1);
      open(meeting, 2);
      decide(meeting, 2, outcome(OutcomeKind.AGREED));
      meeting.takeRecorded();

      meeting.close(NOON);

      assertThat(facts(meeting))
          .containsExactly(
              closed(1, ItemStatus.CARRIED_OVER),
              closed(2, ItemStatus.CLOSED),
              new MeetingClosed("C23", "PL-1", "PL", 1));
      assertThat(meeting.item(3).status()).isEqualTo(ItemStatus.PLANNED);
    }

    private ItemClosed closed(int number, ItemStatus status) {
      return new ItemClosed("C23", "PL-1", number, meeting.item(number).item(), status);
    }

    private ItemStatus closedAfter(Outcomes... decisions) {
      open(meeting, 1);
      for (var outcomes : decisions) {
        decide(meeting, 1, outcomes);
      }
      meeting.closeItem(1, BREAK);
      return meeting.item(1).status();
    }
  }

  private void open(Meeting meeting, int number) {
    meeting.openItem(number, council.session(), List.of(), MORNING);
  }

  private Decision decide(Meeting meeting, int number, Outcomes outcomes) {
    return meeting.decide(number, outcomes, council.session(), council.roster(), MORNING);
  }
}
