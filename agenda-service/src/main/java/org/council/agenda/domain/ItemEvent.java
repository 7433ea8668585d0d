package org.council.agenda.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.council.agenda.domain.meeting.ItemStatus;
import org.council.agenda.domain.meeting.OutcomeKind;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;

/** What is said of an item of a meeting. */
public sealed interface ItemEvent extends AgendaEvent {

  /** The meeting by body and number, {@code PL-1}. */
  String meeting();

  /** The number of the item in that meeting. */
  int number();

  @Override
  default String subject() {
    return "sessions/%s/meetings/%s/items/%d".formatted(session(), meeting(), number());
  }

  /** One outcome of a decision. */
  record DecidedOutcome(
      @Meaning("What was decided.") OutcomeKind outcome,
      @Meaning(
              value =
                  "The symbol of the document it is about, as given, in any spelling; absent where it is about none. documents-service says what became of it under the one spelling.",
              optional = true)
          String document,
      @Meaning(value = "The part of that document, Annex A; absent for the whole.", optional = true)
          String part,
      @Meaning(
              value =
                  "What it is about in words, of ELECTED who was elected, by language; absent where the document says it, or nothing does.",
              optional = true)
          Map<String, String> text,
      @Meaning(
              value =
                  "Where it goes: a body's code of REFERRED, NEXT_MEETING of CARRIED_OVER, NEXT_SESSION of DEFERRED; absent of all others.",
              optional = true)
          String to,
      @Meaning(
              value = "The office somebody was elected to, by language; absent but of ELECTED.",
              optional = true)
          Map<String, String> office) {}

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
      @Meaning(
              value = "Its code in the agenda of the session, PL 2.9; absent where it has none.",
              optional = true)
          String code,
      @Meaning("The title by language.") Map<String, String> title,
      @Meaning("The symbols of its documents, as given, in any spelling; empty where it has none.")
          List<String> documents,
      @Meaning(
              value =
                  "The time allotted to it in minutes, 7.5 too, to the second; absent where none is. Of an item that is carried over it is the total of all its meetings.",
              optional = true)
          BigDecimal allottedMinutes,
      @Meaning("Whether it continues an earlier consideration.") boolean continued)
      implements ItemEvent {}

  @Announced(value = "item.opened", meaning = "An item was opened, for the first time or again.")
  record ItemOpened(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("Whether it continues an earlier consideration.") boolean continued)
      implements ItemEvent {}

  @Announced(value = "item.closed", meaning = "The consideration of an item ended in this meeting.")
  record ItemClosed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("How the item was left; never PLANNED or OPEN.") ItemStatus status)
      implements ItemEvent {}

  @Announced(value = "decision.taken", meaning = "The meeting took a decision on an item.")
  record DecisionTaken(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the decision, PL-1/8/1, unique in its session.") String decision,
      @Meaning("What was decided, in order; never empty.") List<DecidedOutcome> outcomes)
      implements ItemEvent {}
}
