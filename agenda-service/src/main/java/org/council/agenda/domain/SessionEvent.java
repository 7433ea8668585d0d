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
    /** One sitting of the plenary: the meeting goes on later. */
    SITTING,
    /** The whole session rises until a later date. */
    SESSION
  }

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
      implements SessionEvent {}

  @Announced(value = "session.opened", meaning = "The Chair declared the session open.")
  record SessionOpened(@Meaning("The symbol of the session, C23.") String session)
      implements SessionEvent {}

  @Announced(value = "session.closed", meaning = "The session was closed.")
  record SessionClosed(@Meaning("The symbol of the session, C23.") String session)
      implements SessionEvent {}

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
      implements SessionEvent {}

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
      implements SessionEvent {}
}
