package org.council.agenda.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.facts;
import static org.council.agenda.domain.Council.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.council.agenda.domain.Council;
import org.council.agenda.domain.Forms;
import org.council.agenda.domain.RosterEvent.AttendanceChanged;
import org.council.agenda.domain.RosterEvent.ParticipantRegistered;
import org.council.agenda.domain.SessionEvent.Scope;
import org.council.agenda.domain.SessionEvent.SessionAdjourned;
import org.council.agenda.domain.SessionEvent.SessionClosed;
import org.council.agenda.domain.SessionEvent.SessionConvened;
import org.council.agenda.domain.SessionEvent.SessionOpened;
import org.council.agenda.domain.SessionEvent.SessionResumed;
import org.council.agenda.domain.session.SessionStatus.Command;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTest {

  /** What is in order; everything else is refused. */
  private static final Map<SessionStatus, Map<Command, SessionStatus>> IN_ORDER =
      Map.of(
          SessionStatus.CONVENED, Map.of(Command.OPEN, SessionStatus.OPEN),
          SessionStatus.OPEN,
              Map.of(Command.ADJOURN, SessionStatus.ADJOURNED, Command.CLOSE, SessionStatus.CLOSED),
          SessionStatus.ADJOURNED, Map.of(Command.RESUME, SessionStatus.OPEN),
          SessionStatus.CLOSED, Map.of());

  static Stream<Arguments> every_status_and_command() {
    return Arrays.stream(SessionStatus.values())
        .flatMap(status ->
            Arrays.stream(Command.values()).map(command -> Arguments.of(status, command)));
  }

  @ParameterizedTest
  @MethodSource("every_status_and_command")
  void a_command_is_taken_or_refused_as_the_status_says(SessionStatus status, Command command) {
    var session = sessionIn(status);
    var after = IN_ORDER.get(status).get(command);

    if (after == null) {
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> run(session, command));
      assertThat(session.status()).isEqualTo(status);
    } else {
      run(session, command);
      assertThat(session.status()).isEqualTo(after);
    }
  }

  @Test
  void each_act_says_what_happened() {
    var session = Session.convene(Council.calling(), MORNING);
    session.open(MORNING);
    session.adjourn(List.of(), BREAK);
    session.resume(BREAK);
    session.close(List.of(), BREAK);

    assertThat(facts(session))
        .satisfiesExactly(
            fact -> assertThat(fact).isInstanceOf(SessionConvened.class),
            fact -> assertThat(fact).isEqualTo(new SessionOpened("C23")),
            fact ->
                assertThat(fact)
                    .isEqualTo(new SessionAdjourned("C23", Scope.SESSION, null, null, null, null)),
            fact ->
                assertThat(fact)
                    .isEqualTo(new SessionResumed("C23", Scope.SESSION, null, null, null, null)),
            fact -> assertThat(fact).isEqualTo(new SessionClosed("C23")));
  }

  @Test
  void a_time_zone_is_one_of_IANA() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> calling("Geneva time", "2023-07-21", "en"))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("timeZone"));
  }

  @Test
  void a_session_does_not_end_before_it_begins() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> calling("Europe/Zurich", "2023-07-10", "en"))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("closesOn"));
  }

  @Test
  void its_days_are_of_years_that_every_reader_can_write() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> calling("Europe/Zurich", "+12023-07-21", "en"))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("closesOn"));
  }

  @Test
  void it_has_no_language_twice() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> calling("Europe/Zurich", "2023-07-21", "en", "zh", "en"))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("languages"));
  }

  @Test
  void its_languages_are_tags_of_BCP_47() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> calling("Europe/Zurich", "2023-07-21", "in english"))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("languages"));
  }

  @Test
  void a_participant_holds_an_office_or_represents_a_delegation() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() ->
            new Registration("nobody", null, null, null, null, null, null, null, Forms.of(null)))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("office"));
  }

  @Test
  void a_participant_is_announced_with_what_is_known() {
    var participant = Council.convened().councillor("ken", Attendance.REMOTE);
    participant.attend(Attendance.IN_PERSON, BREAK);

    assertThat(facts(participant))
        .containsExactly(
            new ParticipantRegistered(
                "C23", "ken", null, "KEN", Attendance.REMOTE, null, null, null, null, Map.of()),
            new AttendanceChanged("C23", "ken", Attendance.IN_PERSON));
  }

  private static SessionCalling calling(String timeZone, String closesOn, String... languages) {
    return new SessionCalling(
        "C23",
        Council.RULES,
        text("2023 session"),
        "Geneva",
        timeZone,
        LocalDate.parse("2023-07-11"),
        LocalDate.parse(closesOn),
        List.of(languages),
        false);
  }

  private static Session sessionIn(SessionStatus status) {
    var session = Council.convened().session();
    if (status != SessionStatus.CONVENED) {
      session.open(MORNING);
    }
    if (status == SessionStatus.ADJOURNED) {
      session.adjourn(List.of(), MORNING);
    }
    if (status == SessionStatus.CLOSED) {
      session.close(List.of(), MORNING);
    }
    return session;
  }

  private static void run(Session session, Command command) {
    switch (command) {
      case OPEN -> session.open(BREAK);
      case ADJOURN -> session.adjourn(List.of(), BREAK);
      case RESUME -> session.resume(BREAK);
      case CLOSE -> session.close(List.of(), BREAK);
    }
  }
}
