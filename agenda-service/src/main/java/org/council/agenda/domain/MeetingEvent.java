package org.council.agenda.domain;

import java.util.List;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;

/** What is said of a meeting and its agenda. */
public sealed interface MeetingEvent extends AgendaEvent {

  /** The meeting by body and number, {@code PL-1}. */
  String meeting();

  @Override
  default String subject() {
    return "sessions/%s/meetings/%s".formatted(session(), meeting());
  }

  @Announced(value = "meeting.scheduled", meaning = "A meeting of a body was scheduled.")
  record MeetingScheduled(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The number of the meeting among those of its body.") int number,
      @Meaning(
              value = "A word instead of the number, inaugural; absent where it has none.",
              optional = true)
          String ordinal,
      @Meaning(
              "The working hours of a day, 09:30-12:30, local time of the session; 24:00 is the end of the day, an end before the beginning is on the next day. Empty where none are given.")
          List<String> workingHours)
      implements MeetingEvent {}

  @Announced(value = "meeting.opened", meaning = "A meeting was called to order.")
  record MeetingOpened(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The number of the sitting that began: 1.") int sitting,
      @Meaning("The id of the participant who presides.") String presiding)
      implements MeetingEvent {}

  @Announced(
      value = "meeting.adjourned",
      meaning = "A meeting broke off; it resumes in another sitting.")
  record MeetingAdjourned(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The number of the sitting that ended, from 1.") int sitting)
      implements MeetingEvent {}

  @Announced(value = "meeting.resumed", meaning = "A meeting resumed in a new sitting.")
  record MeetingResumed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The number of the sitting that began, from 2.") int sitting)
      implements MeetingEvent {}

  @Announced(value = "meeting.closed", meaning = "A meeting rose for good.")
  record MeetingClosed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("The number of its last sitting, from 1.") int sitting)
      implements MeetingEvent {}

  @Announced(
      value = "chair.taken",
      meaning =
          "Another participant presides from then on; before the meeting is opened, from its opening on.")
  record ChairTaken(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The id of the participant who presides.") String participant)
      implements MeetingEvent {}

  @Announced(
      value = "agenda.issued",
      meaning =
          "The agenda of a meeting was issued or revised. Its items follow, each new or changed one as item.added.")
  record AgendaIssued(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("0 for the first issue, then counting up.") int revision,
      @Meaning(
              "The numbers of all items, in the order given; one that was on the agenda before and is not among them is off it.")
          List<Integer> items)
      implements MeetingEvent {}

  @Announced(
      value = "agenda.adopted",
      meaning =
          "The plenary adopted the agenda of the session by approving or adopting its document.")
  record AgendaAdopted(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The symbol of the document, as given, in any spelling.") String document)
      implements MeetingEvent {}

  @Announced(
      value = "time-plan.issued",
      meaning = "The plenary approved or adopted a time management plan; it may be revised later.")
  record TimePlanIssued(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The symbol of the document, as given, in any spelling.") String document)
      implements MeetingEvent {}
}
