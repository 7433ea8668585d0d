package org.council.agenda.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;

/** What is said of a session as a whole. */
public sealed interface SessionEvent extends AgendaEvent {

  @Override
  default String subject() {
    return "sessions/" + session();
  }

  /** What an adjournment or a resumption is of. */
  enum Scope {
    @Meaning("One sitting of the plenary: the meeting goes on later.")
    SITTING,
    @Meaning("The whole session: it goes on at a later date.")
    SESSION
  }

  @Announced(
      value = "session.convened",
      meaning = "A session of the council was convened: what it follows, where and when it meets.")
  record SessionConvened(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The name of the rule book it follows, itu-council.") String rules,
      @Meaning("Its title by language.") Map<String, String> title,
      @Meaning("Where it meets, in words.") String place,
      @Meaning("The IANA time zone of its place, Europe/Zurich.") String timeZone,
      @Meaning("The first day that is planned, local date.") LocalDate opensOn,
      @Meaning("The last day that is planned, local date.") LocalDate closesOn,
      @Meaning("The languages of the session, BCP 47.") List<String> languages,
      @Meaning(
              "Whether it is entered after the fact: then every act on it states when it happened.")
          boolean enteredAfterTheFact)
      implements SessionEvent {}

  @Announced(value = "session.opened", meaning = "The Chair declared the session open.")
  record SessionOpened(@Meaning("The symbol of the session, C23.") String session)
      implements SessionEvent {}

  @Announced(value = "session.closed", meaning = "The session was closed.")
  record SessionClosed(@Meaning("The symbol of the session, C23.") String session)
      implements SessionEvent {}

  @Announced(
      value = "session.adjourned",
      meaning =
          "The plenary broke off its sitting, or the whole session rose until later. Said besides meeting.adjourned of the plenary, never of another body.")
  record SessionAdjourned(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("What is adjourned.") Scope scope,
      @Meaning(value = "The plenary meeting that broke off; absent for SESSION.", optional = true)
          String meeting,
      @Meaning(
              value = "The number of the sitting that ended, from 1; absent for SESSION.",
              optional = true)
          Integer sitting,
      @Meaning(
              value =
                  "The id of the item that the meeting had opened last; absent for SESSION and before its first item.",
              optional = true)
          String item,
      @Meaning(value = "That item's number in the meeting; absent with it.", optional = true)
          Integer number)
      implements SessionEvent {}

  @Announced(
      value = "session.resumed",
      meaning =
          "The plenary resumed in a new sitting, or the whole session resumed. Said besides meeting.resumed of the plenary, never of another body.")
  record SessionResumed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("What is resumed.") Scope scope,
      @Meaning(value = "The plenary meeting that resumed; absent for SESSION.", optional = true)
          String meeting,
      @Meaning(
              value = "The number of the sitting that began, from 2; absent for SESSION.",
              optional = true)
          Integer sitting,
      @Meaning(
              value =
                  "The id of the item that the meeting had opened last; absent for SESSION and before its first item.",
              optional = true)
          String item,
      @Meaning(value = "That item's number in the meeting; absent with it.", optional = true)
          Integer number)
      implements SessionEvent {}
}
