package org.council.agenda.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.council.agenda.domain.meeting.ItemStatus;
import org.council.agenda.domain.meeting.OutcomeKind;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.agenda.domain.session.Office;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Fact;
import org.council.platform.procedure.Meaning;

/**
 * All that agenda-service announces. The records are the contract: their components are sent as
 * they stand, what is absent is null here and left out there. Everything said of one session is in
 * one order.
 */
public sealed interface AgendaEvent extends Fact {

  /** The symbol of the session that it is about. */
  String session();

  @Override
  default String key() {
    return session();
  }

  /** Of the session as a whole. */
  sealed interface OfTheSession extends AgendaEvent {

    @Override
    default String subject() {
      return "sessions/" + session();
    }
  }

  /** Of one who takes part. */
  sealed interface OfAParticipant extends AgendaEvent {

    /** The id in the roster. */
    String participant();

    @Override
    default String subject() {
      return "sessions/%s/participants/%s".formatted(session(), participant());
    }
  }

  /** Of a meeting. */
  sealed interface OfAMeeting extends AgendaEvent {

    /** The meeting by body and number, {@code PL-1}. */
    String meeting();

    @Override
    default String subject() {
      return "sessions/%s/meetings/%s".formatted(session(), meeting());
    }
  }

  /** Of an item of a meeting. */
  sealed interface OfAnItem extends AgendaEvent {

    /** The meeting by body and number, {@code PL-1}. */
    String meeting();

    /** The number of the item in that meeting. */
    int number();

    @Override
    default String subject() {
      return "sessions/%s/meetings/%s/items/%d".formatted(session(), meeting(), number());
    }
  }

  /** What an adjournment or a resumption is of. */
  enum Scope {
    /** One sitting of the plenary: the meeting goes on later. */
    SITTING,
    /** The whole session rises until a later date. */
    SESSION
  }

  /** One outcome of a decision. */
  record DecidedOutcome(
      @Meaning("What was decided.") OutcomeKind outcome,
      @Meaning(value = "The symbol of the document, as given.", optional = true) String document,
      @Meaning(value = "The part of that document, Annex A.", optional = true) String part,
      @Meaning(value = "What it is about, by language.", optional = true) Map<String, String> text,
      @Meaning(
              value = "Where it goes: a body's code, NEXT_MEETING or NEXT_SESSION.",
              optional = true)
          String to,
      @Meaning(value = "The office somebody was elected to, by language.", optional = true)
          Map<String, String> office) {}

  @Announced(value = "session.convened", meaning = "A session of the council was convened.")
  record SessionConvened(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The rule book it follows, itu-council.") String rules,
      @Meaning("Its title by language.") Map<String, String> title,
      @Meaning("Where it meets.") String place,
      @Meaning("The IANA time zone of its place.") String timeZone,
      @Meaning("The first day.") LocalDate opensOn,
      @Meaning("The last day that is planned.") LocalDate closesOn,
      @Meaning("The languages of the session, BCP 47.") List<String> languages,
      @Meaning("Whether every act on it states when it happened.") boolean enteredAfterTheFact)
      implements OfTheSession {}

  @Announced(value = "session.opened", meaning = "The Chair declared the session open.")
  record SessionOpened(@Meaning("The symbol of the session, C23.") String session)
      implements OfTheSession {}

  @Announced(value = "session.closed", meaning = "The session was closed.")
  record SessionClosed(@Meaning("The symbol of the session, C23.") String session)
      implements OfTheSession {}

  @Announced(
      value = "session.adjourned",
      meaning = "The plenary broke off its sitting, or the whole session rose until later.")
  record SessionAdjourned(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("SITTING when the plenary breaks, SESSION when the whole session rises.")
          Scope scope,
      @Meaning(value = "The plenary meeting that broke off; absent for SESSION.", optional = true)
          String meeting,
      @Meaning(value = "The sitting that ended; absent for SESSION.", optional = true)
          Integer sitting,
      @Meaning(
              value = "The item opened last before; absent for SESSION and before the first item.",
              optional = true)
          String item,
      @Meaning(value = "That item's number in the meeting.", optional = true) Integer number)
      implements OfTheSession {}

  @Announced(
      value = "session.resumed",
      meaning = "The plenary resumed in a new sitting, or the whole session resumed.")
  record SessionResumed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("SITTING when the plenary resumes, SESSION when the whole session does.")
          Scope scope,
      @Meaning(value = "The plenary meeting that resumed; absent for SESSION.", optional = true)
          String meeting,
      @Meaning(value = "The sitting that began; absent for SESSION.", optional = true)
          Integer sitting,
      @Meaning(
              value =
                  "The item opened last before the break; absent for SESSION and before the first item.",
              optional = true)
          String item,
      @Meaning(value = "That item's number in the meeting.", optional = true) Integer number)
      implements OfTheSession {}

  @Announced(value = "body.established", meaning = "A body of the session was established.")
  record BodyEstablished(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("What kind of body it is.") BodyKind kind,
      @Meaning("Its name by language.") Map<String, String> name,
      @Meaning("The rule book it follows: its own or the one of the session.") String rules)
      implements AgendaEvent {

    @Override
    public String subject() {
      return "sessions/" + session + "/bodies/" + body;
    }
  }

  @Announced(value = "delegation.registered", meaning = "A delegation was entered in the roster.")
  record DelegationRegistered(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The code of the delegation, KEN.") String delegation,
      @Meaning("In which capacity it takes part.") DelegationCategory category,
      @Meaning("Its name by language.") Map<String, String> name,
      @Meaning("Grammatical forms of the name by language and case; empty where none are given.")
          Map<String, Map<String, String>> forms)
      implements AgendaEvent {

    @Override
    public String subject() {
      return "sessions/" + session + "/delegations/" + delegation;
    }
  }

  @Announced(value = "participant.registered", meaning = "A participant was entered in the roster.")
  record ParticipantRegistered(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning(
              value = "The office held; absent for one who only represents a delegation.",
              optional = true)
          Office office,
      @Meaning(
              value = "The delegation represented; absent for an officer without one.",
              optional = true)
          String delegation,
      @Meaning(value = "How the participant attends; absent when not known.", optional = true)
          Attendance attendance,
      @Meaning(
              value = "Where the participant sits, as the room has it; absent when not known.",
              optional = true)
          String seat,
      @Meaning(
              value = "The reference of the microphone there; absent when not known.",
              optional = true)
          String microphone,
      @Meaning(value = "The name by language; absent when not given.", optional = true)
          Map<String, String> name,
      @Meaning(value = "The title by language; absent when not given.", optional = true)
          Map<String, String> title,
      @Meaning("Grammatical forms of the name by language and case; empty where none are given.")
          Map<String, Map<String, String>> forms)
      implements OfAParticipant {}

  @Announced(
      value = "attendance.changed",
      meaning = "A participant came into the room or went over to remote participation.")
  record AttendanceChanged(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("How the participant attends from now on.") Attendance attendance)
      implements OfAParticipant {}

  @Announced(value = "meeting.scheduled", meaning = "A meeting of a body was scheduled.")
  record MeetingScheduled(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The number of the meeting among those of its body.") int number,
      @Meaning(value = "A word instead of the number, inaugural.", optional = true) String ordinal,
      @Meaning("The working hours of a day, 09:30-12:30, local time of the session.")
          List<String> workingHours)
      implements OfAMeeting {}

  @Announced(value = "meeting.opened", meaning = "A meeting was called to order.")
  record MeetingOpened(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The running number of the sitting in its meeting, from 1.") int sitting,
      @Meaning("The id of the participant who presides.") String presiding)
      implements OfAMeeting {}

  @Announced(
      value = "meeting.adjourned",
      meaning = "A meeting broke off; it resumes in another sitting.")
  record MeetingAdjourned(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The sitting that ended, from 1.") int sitting)
      implements OfAMeeting {}

  @Announced(value = "meeting.resumed", meaning = "A meeting resumed in a new sitting.")
  record MeetingResumed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The sitting that began, from 2.") int sitting)
      implements OfAMeeting {}

  @Announced(value = "meeting.closed", meaning = "A meeting rose for good.")
  record MeetingClosed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("Its last sitting, from 1.") int sitting)
      implements OfAMeeting {}

  @Announced(value = "chair.taken", meaning = "Another officer presides from now on.")
  record ChairTaken(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The id of the participant in the roster.") String participant)
      implements OfAMeeting {}

  @Announced(
      value = "agenda.issued",
      meaning =
          "The agenda of a meeting was issued or revised. Its items follow, each new or changed one as item.added.")
  record AgendaIssued(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("0 for the first issue, then counting up.") int revision,
      @Meaning("The numbers of all items, in order.") List<Integer> items)
      implements OfAMeeting {}

  @Announced(
      value = "item.added",
      meaning = "An item was put on the agenda of a meeting, or changed there by a revision.")
  record ItemAdded(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning(value = "The code of the session agenda, PL 2.9.", optional = true) String code,
      @Meaning("The title by language.") Map<String, String> title,
      @Meaning("The symbols of its documents, as given.") List<String> documents,
      @Meaning(value = "The time allotted to it, in minutes.", optional = true)
          Integer allottedMinutes,
      @Meaning("Whether it continues an earlier consideration.") boolean continued)
      implements OfAnItem {}

  @Announced(
      value = "agenda.adopted",
      meaning = "The plenary adopted the agenda by deciding on its document.")
  record AgendaAdopted(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The symbol of the document, as given.") String document)
      implements OfAMeeting {}

  @Announced(
      value = "time-plan.issued",
      meaning = "The plenary approved a time management plan; it may be revised later.")
  record TimePlanIssued(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The symbol of the document, as given.") String document)
      implements OfAMeeting {}

  @Announced(value = "item.opened", meaning = "An item was opened, for the first time or again.")
  record ItemOpened(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("Whether it continues an earlier consideration.") boolean continued)
      implements OfAnItem {}

  @Announced(value = "item.closed", meaning = "The consideration of an item ended in this meeting.")
  record ItemClosed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("How the item was left.") ItemStatus status)
      implements OfAnItem {}

  @Announced(value = "decision.taken", meaning = "The meeting took a decision on an item.")
  record DecisionTaken(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the decision, PL-1/8/1, unique in its session.") String decision,
      @Meaning("What was decided, in order; never empty.") List<DecidedOutcome> outcomes)
      implements OfAnItem {}
}
