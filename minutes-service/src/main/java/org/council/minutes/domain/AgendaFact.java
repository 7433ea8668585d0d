package org.council.minutes.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.council.platform.procedure.Entering;

/**
 * What agenda-service tells: the session with its roster, the meeting with its items, and what was
 * decided.
 */
public sealed interface AgendaFact extends RecordFact {

  /**
   * @param rules the rule book
   * @param timeZone an IANA zone, in which the record tells times
   * @param closesOn the last day that is planned, {@code 2023-07-21}; null where it was not kept
   *     when it was told
   * @param languages the languages of the session, BCP-47
   * @param enteredAfterTheFact whether every actor states when it acted
   */
  record SessionConvened(
      String session,
      String rules,
      Map<String, String> title,
      String place,
      String timeZone,
      String closesOn,
      List<String> languages,
      boolean enteredAfterTheFact)
      implements AgendaFact {

    public SessionConvened {
      languages = Given.list(languages);
    }

    /** Who states when an act happened, and until when one may be told. */
    public Entering entering() {
      return new Entering(
          enteredAfterTheFact, Optional.ofNullable(closesOn).map(LocalDate::parse).orElse(null));
    }
  }

  /**
   * @param body its code, {@code ADM}
   * @param kind {@code PLENARY}, {@code STANDING_COMMITTEE}, {@code WORKING_GROUP}
   * @param rules its own rule book, or null for the session's
   */
  record BodyEstablished(
      String session, String body, String kind, Map<String, String> name, String rules)
      implements AgendaFact {}

  /**
   * @param category {@code COUNCIL_MEMBER_STATE}, {@code MEMBER_STATE_OBSERVER}, …
   */
  record DelegationRegistered(
      String session,
      String delegation,
      String category,
      Map<String, String> name,
      Map<String, Map<String, String>> forms)
      implements AgendaFact {}

  /**
   * @param office the office it holds, or null for a delegate
   * @param delegation the code of its delegation, or null for an officer
   */
  record ParticipantRegistered(
      String session,
      String participant,
      String office,
      String delegation,
      Map<String, String> name,
      Map<String, String> title,
      Map<String, Map<String, String>> forms)
      implements AgendaFact {}

  /**
   * @param ordinal {@code inaugural}, or null
   */
  record MeetingScheduled(String session, String meeting, String body, int number, String ordinal)
      implements AgendaFact {}

  record MeetingOpened(String session, String meeting, int sitting, String presiding)
      implements AgendaFact {}

  record MeetingAdjourned(String session, String meeting, int sitting) implements AgendaFact {}

  record MeetingResumed(String session, String meeting, int sitting) implements AgendaFact {}

  record MeetingClosed(String session, String meeting, int sitting) implements AgendaFact {}

  record ChairTaken(String session, String meeting, String participant) implements AgendaFact {}

  /**
   * @param number its number in this meeting
   * @param item its id, the same in a later meeting
   */
  record ItemAdded(
      String session,
      String meeting,
      int number,
      String item,
      Map<String, String> title,
      List<String> documents)
      implements AgendaFact {

    public ItemAdded {
      documents = Given.list(documents);
    }
  }

  /**
   * @param continued whether it continues an earlier consideration
   */
  record ItemOpened(String session, String meeting, int number, String item, boolean continued)
      implements AgendaFact {}

  record DecisionTaken(
      String session, String meeting, int number, String decision, List<Outcome> outcomes)
      implements AgendaFact {

    public DecisionTaken {
      outcomes = Given.list(outcomes);
    }
  }

  /**
   * One outcome of a decision.
   *
   * @param outcome its kind
   * @param document the symbol of the edition it is about, or null
   * @param part the label of the part of it, {@code Annex A}, or null
   * @param text what it is about, in words, or null
   * @param to the code of a body, {@code NEXT_MEETING}, {@code NEXT_SESSION}, or null
   * @param office the office somebody is elected to, or null
   */
  record Outcome(
      OutcomeKind outcome,
      String document,
      String part,
      Map<String, String> text,
      String to,
      Map<String, String> office) {}
}
