package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.council.agenda.domain.AgendaRule.COMMITTEES_RISE_WITH_THE_SESSION;
import static org.council.agenda.domain.AgendaRule.COUNCIL_IN_SESSION;
import static org.council.agenda.domain.AgendaRule.SESSION_ACTS_IN_ORDER;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.NEXT_DAY;
import static org.council.agenda.domain.Council.assertRefused;
import static org.council.agenda.domain.Council.outcome;

import java.util.List;
import org.council.agenda.domain.meeting.MeetingStatus;
import org.council.agenda.domain.meeting.OutcomeKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about the session: each refuses what breaks it, and only that. */
class SessionRulesTest {

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
}
