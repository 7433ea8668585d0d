package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.NEXT_DAY;
import static org.council.agenda.domain.Council.facts;

import org.council.agenda.domain.MeetingEvent.ChairTaken;
import org.council.agenda.domain.MeetingEvent.MeetingAdjourned;
import org.council.agenda.domain.MeetingEvent.MeetingOpened;
import org.council.agenda.domain.MeetingEvent.MeetingResumed;
import org.council.agenda.domain.SessionEvent.Scope;
import org.council.agenda.domain.SessionEvent.SessionAdjourned;
import org.council.agenda.domain.SessionEvent.SessionResumed;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.Office;
import org.junit.jupiter.api.Test;

/** The sittings of a meeting, between its breaks. */
class SittingsTest extends InSession {

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
