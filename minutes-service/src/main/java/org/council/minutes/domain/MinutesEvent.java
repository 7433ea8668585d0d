package org.council.minutes.domain;

import java.util.List;
import java.util.Map;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Fact;
import org.council.platform.procedure.Meaning;

/**
 * What minutes-service announces: the acts of the précis-writer and the statements of States, each
 * a fact of the record.
 */
public sealed interface MinutesEvent extends RecordFact, Fact {

  @Override
  String meeting();

  @Override
  default String key() {
    return session();
  }

  @Override
  default String subject() {
    return "sessions/%s/meetings/%s/record".formatted(session(), meeting());
  }

  @Announced(value = "record.drafted", meaning = "Work on the summary record of a meeting began.")
  record RecordDrafted(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting)
      implements MinutesEvent {}

  @Announced(
      value = "paragraph.drafted",
      meaning = "A précis-writer added a paragraph on an item to the record.")
  record ParagraphDrafted(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning(
              "The id of the paragraph, PL-1/7. It is not its number in the record, which is composed on reading.")
          String paragraph,
      @Meaning("Its text by language; empty where it has bullets only.") Map<String, String> text,
      @Meaning("The bullets after its text, by language; empty where it has none.")
          Map<String, List<String>> bullets,
      @Meaning(
              "The ids of the interventions that it sums up, as floor.given of speakers-service names them; maybe empty.")
          List<String> covers,
      @Meaning("Whether it is added to the paragraph before, and has no number of its own.")
          boolean joinPrevious)
      implements MinutesEvent {

    public ParagraphDrafted {
      text = Given.map(text);
      bullets = Given.map(bullets);
      covers = Given.list(covers);
    }
  }

  @Announced(
      value = "insertion.requested",
      meaning = "A State asked that its statement be included in the summary record.")
  record InsertionRequested(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The id of the statement for the record: that of its intervention.")
          String statement,
      @Meaning("The id of the participant who asked.") String by,
      @Meaning("The code of its delegation, KEN.") String delegation,
      @Meaning(
              "The id of the intervention in which the statement was made, as floor.given of speakers-service names it.")
          String intervention)
      implements MinutesEvent {}

  @Announced(
      value = "statement.submitted",
      meaning = "A State submitted the summary of its statement for the summary record.")
  record StatementSubmitted(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The id of the statement for the record: that of its intervention.")
          String statement,
      @Meaning("The id of the participant who submitted it.") String by,
      @Meaning("The code of its delegation, KEN.") String delegation,
      @Meaning(
              "The id of the intervention in which the statement was made, as floor.given of speakers-service names it.")
          String intervention,
      @Meaning("The summary by language.") Map<String, String> text)
      implements MinutesEvent {

    public StatementSubmitted {
      text = Given.map(text);
    }
  }

  @Announced(
      value = "signatories.named",
      meaning = "It was said who signs the summary record; who was named before counts no more.")
  record SignatoriesNamed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The ids of all participants who sign, from left to right; empty where nobody does.")
          List<String> participants)
      implements MinutesEvent {

    public SignatoriesNamed {
      participants = Given.list(participants);
    }
  }

  @Announced(
      value = "record.issued",
      meaning = "The summary record of a meeting was issued; nothing is added to it any more.")
  record RecordIssued(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting)
      implements MinutesEvent {}
}
