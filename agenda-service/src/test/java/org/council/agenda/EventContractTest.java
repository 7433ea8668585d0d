package org.council.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.council.agenda.domain.AgendaEvent;
import org.council.agenda.domain.ItemEvent.*;
import org.council.agenda.domain.MeetingEvent.*;
import org.council.agenda.domain.RosterEvent.*;
import org.council.agenda.domain.SessionEvent.*;
import org.council.agenda.domain.meeting.ItemStatus;
import org.council.agenda.domain.meeting.OutcomeKind;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.contract.EventContract;
import org.council.platform.procedure.Fact;

/** The samples are the published examples: one meeting of a session, told from end to end. */
class EventContractTest extends EventContract {

  private static final String SESSION = "C23";
  private static final String MEETING = "PL-1";
  private static final String ITEM = "0aeef33f-988c-30dd-8284-95a2bc6da267";

  EventContractTest() {
    super("agenda", AgendaEvent.class, samples());
  }

  private static Fact[] samples() {
    return new Fact[] {
      new SessionConvened(
          SESSION,
          "itu-council",
          Map.of("en", "2023 session of the Council", "zh", "理事会2023年会议"),
          "Geneva",
          "Europe/Zurich",
          LocalDate.parse("2023-07-11"),
          LocalDate.parse("2023-07-21"),
          List.of("ar", "zh", "en", "fr", "ru", "es"),
          false),
      new BodyEstablished(
          SESSION, "PL", BodyKind.PLENARY, Map.of("en", "Plenary", "zh", "全体会议"), "itu-council"),
      new DelegationRegistered(
          SESSION,
          "KEN",
          DelegationCategory.COUNCIL_MEMBER_STATE,
          Map.of("en", "Kenya", "zh", "肯尼亚"),
          Map.of("fr", Map.of("genitive", "du Kenya"))),
      new ParticipantRegistered(
          SESSION,
          "councillor-ken",
          null,
          "KEN",
          Attendance.REMOTE,
          "C-14",
          "M-014",
          null,
          Map.of("en", "Councillor"),
          Map.of()),
      new AttendanceChanged(SESSION, "councillor-ken", Attendance.IN_PERSON),
      new MeetingScheduled(
          SESSION, MEETING, "PL", 1, "inaugural", List.of("09:30-12:30", "14:30-17:30")),
      new AgendaIssued(SESSION, MEETING, 0, List.of(1, 2)),
      new ItemAdded(
          SESSION,
          MEETING,
          "PL",
          2,
          ITEM,
          "PL 2.9",
          Map.of("en", "Draft operational plan"),
          List.of("C23/28"),
          BigDecimal.valueOf(30),
          false),
      new SessionOpened(SESSION),
      new MeetingOpened(SESSION, MEETING, "PL", 1, "chair"),
      new ChairTaken(SESSION, MEETING, "vice-chair"),
      new ItemOpened(SESSION, MEETING, 2, ITEM, false),
      new MeetingAdjourned(SESSION, MEETING, "PL", 1),
      new SessionAdjourned(SESSION, Scope.SITTING, MEETING, 1, ITEM, 2),
      new MeetingResumed(SESSION, MEETING, "PL", 2),
      new SessionResumed(SESSION, Scope.SITTING, MEETING, 2, ITEM, 2),
      new DecisionTaken(
          SESSION,
          MEETING,
          2,
          ITEM,
          "PL-1/2/1",
          List.of(
              new DecidedOutcome(
                  OutcomeKind.APPROVED,
                  "C23/28",
                  null,
                  Map.of("en", "the draft operational plan"),
                  null,
                  null),
              new DecidedOutcome(OutcomeKind.ADOPTED, "C23/28", "Annex A", null, null, null))),
      new AgendaAdopted(SESSION, MEETING, "C23/1(Rev.2)"),
      new TimePlanIssued(SESSION, MEETING, "C23/DT/2(Rev.2)"),
      new ItemClosed(SESSION, MEETING, 2, ITEM, ItemStatus.CLOSED),
      new MeetingClosed(SESSION, MEETING, "PL", 2),
      new SessionClosed(SESSION)
    };
  }
}
