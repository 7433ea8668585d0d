package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.agenda.domain.Council.NEXT_DAY;
import static org.council.agenda.domain.Council.agenda;
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
import org.council.agenda.domain.meeting.MeetingStatus.Command;
import org.council.agenda.domain.session.Office;
import org.council.platform.procedure.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which commands a meeting takes as it stands, and where they bring it. */
class MeetingStatusTest {

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
}
