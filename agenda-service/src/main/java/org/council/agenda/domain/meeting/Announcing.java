package org.council.agenda.domain.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.council.agenda.domain.AgendaEvent;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.ItemEvent.DecisionTaken;
import org.council.agenda.domain.MeetingEvent.AgendaAdopted;
import org.council.agenda.domain.MeetingEvent.AgendaIssued;
import org.council.agenda.domain.MeetingEvent.ChairTaken;
import org.council.agenda.domain.MeetingEvent.MeetingAdjourned;
import org.council.agenda.domain.MeetingEvent.MeetingClosed;
import org.council.agenda.domain.MeetingEvent.MeetingOpened;
import org.council.agenda.domain.MeetingEvent.MeetingResumed;
import org.council.agenda.domain.MeetingEvent.MeetingScheduled;
import org.council.agenda.domain.MeetingEvent.TimePlanIssued;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.SessionEvent.Scope;
import org.council.agenda.domain.SessionEvent.SessionAdjourned;
import org.council.agenda.domain.SessionEvent.SessionResumed;

/** Which events say what happened in a meeting, as it stands after it. */
final class Announcing {

  private Announcing() {}

  static AgendaEvent scheduled(Meeting meeting) {
    return new MeetingScheduled(
        meeting.session(),
        meeting.label(),
        meeting.body(),
        meeting.number(),
        meeting.ordinal(),
        meeting.workingHours());
  }

  static AgendaEvent opened(Meeting meeting) {
    return new MeetingOpened(
        meeting.session(), meeting.label(), meeting.body(), meeting.sitting(), meeting.presiding());
  }

  /** When the plenary breaks off, the session does. */
  static List<AgendaEvent> adjourned(Meeting meeting) {
    var adjourned =
        new MeetingAdjourned(meeting.session(), meeting.label(), meeting.body(), meeting.sitting());
    return meeting.isPlenary() ? List.of(adjourned, sessionAdjourned(meeting)) : List.of(adjourned);
  }

  /** When the plenary goes on, the session does. */
  static List<AgendaEvent> resumed(Meeting meeting) {
    var resumed =
        new MeetingResumed(meeting.session(), meeting.label(), meeting.body(), meeting.sitting());
    return meeting.isPlenary() ? List.of(resumed, sessionResumed(meeting)) : List.of(resumed);
  }

  static AgendaEvent closed(Meeting meeting) {
    return new MeetingClosed(meeting.session(), meeting.label(), meeting.body(), meeting.sitting());
  }

  static AgendaEvent chairTaken(Meeting meeting) {
    return new ChairTaken(meeting.session(), meeting.label(), meeting.presiding());
  }

  static AgendaEvent agendaIssued(Meeting meeting, AgendaPlan plan) {
    return new AgendaIssued(
        meeting.session(), meeting.label(), meeting.agenda().revision(), plan.numbers());
  }

  /** Accepting the session's agenda or time management plan, the plenary makes it valid. */
  static List<AgendaEvent> decided(
      Meeting meeting, RuleBook rules, AgendaItem item, Decision decision) {
    var taken =
        new DecisionTaken(
            meeting.session(),
            meeting.label(),
            item.number(),
            item.item(),
            decision.decision(),
            decision.outcomes().told());
    Stream<AgendaEvent> valid =
        meeting.isPlenary()
            ? decision
                .outcomes()
                .acceptedDocuments()
                .flatMap(document -> madeValid(meeting, rules, document))
            : Stream.empty();
    return Stream.concat(Stream.of(taken), valid).toList();
  }

  private static Stream<AgendaEvent> madeValid(
      Meeting meeting, RuleBook rules, DocumentSymbol document) {
    Stream.Builder<AgendaEvent> valid = Stream.builder();
    if (rules.isAgenda(meeting.session(), document)) {
      valid.add(new AgendaAdopted(meeting.session(), meeting.label(), document.asGiven()));
    }
    if (rules.isTimePlan(meeting.session(), document)) {
      valid.add(new TimePlanIssued(meeting.session(), meeting.label(), document.asGiven()));
    }
    return valid.build();
  }

  private static AgendaEvent sessionAdjourned(Meeting plenary) {
    return new SessionAdjourned(
        plenary.session(),
        Scope.SITTING,
        plenary.label(),
        plenary.sitting(),
        plenary.agenda().itemStoodAt(),
        plenary.agenda().numberStoodAt());
  }

  private static AgendaEvent sessionResumed(Meeting plenary) {
    return new SessionResumed(
        plenary.session(),
        Scope.SITTING,
        plenary.label(),
        plenary.sitting(),
        plenary.agenda().itemStoodAt(),
        plenary.agenda().numberStoodAt());
  }
}
