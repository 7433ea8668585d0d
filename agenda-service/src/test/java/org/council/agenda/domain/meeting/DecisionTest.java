package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.agenda;
import static org.council.agenda.domain.Council.document;
import static org.council.agenda.domain.Council.facts;
import static org.council.agenda.domain.Council.outcome;

import java.util.List;
import org.council.agenda.domain.ItemEvent.DecisionTaken;
import org.council.agenda.domain.MeetingEvent.AgendaAdopted;
import org.council.agenda.domain.MeetingEvent.TimePlanIssued;
import org.council.agenda.domain.session.BodyKind;
import org.junit.jupiter.api.Test;

/** What a decision on an item brings about. */
class DecisionTest extends InSession {

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
