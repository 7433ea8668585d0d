package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.DocumentsFact.Part;
import org.council.minutes.domain.Story;

/** What the last act on an open item says in one language, in which the data has bare names. */
abstract class InOneLanguage {

  final Story story;

  private final Names names;

  /**
   * How the data names what the story is about.
   *
   * @param language the BCP-47 tag of the language in which it does
   */
  record Names(String language, String committee, String coffee, String kenya, String norway) {}

  InOneLanguage(Names names) {
    this.names = names;
    this.story = named(Story.ofAPlenary()).open(2);
  }

  /** A meeting of the standing committee with the same item open. */
  Story committee() {
    return named(Story.ofACommittee()).open(2);
  }

  private Story named(Story story) {
    return story
        .tell(
            new BodyEstablished("C30", "ADM", "STANDING_COMMITTEE", text(names.committee()), null))
        .tell(
            new ItemAdded(
                "C30",
                story.facts().meeting().orElseThrow().meeting(),
                2,
                "item-2",
                text(names.coffee()),
                List.of("C30/2")))
        .state("KEN", "COUNCIL_MEMBER_STATE", text(names.kenya()))
        .state("NOR", "MEMBER_STATE_OBSERVER", text(names.norway()))
        .document(
            "C30/2",
            new Part("Annex A", "DRAFT_RESOLUTION"),
            new Part("Annex B", "DRAFT_DECISION"));
  }

  private Map<String, String> text(String words) {
    return Map.of(names.language(), words);
  }

  /** Asserts the last paragraph. */
  void says(String sentence) {
    assertThat(story.lines(names.language()).getLast().split("\t", 2)[1]).isEqualTo(sentence);
  }

  InOneLanguage decided(Outcome... outcomes) {
    story.decide(2, outcomes);
    return this;
  }

  /** The meeting goes on overnight, and then the Vice-Chair takes the chair, who has no name. */
  void isHeldOnTwoDaysUnderTwoChairs() {
    story
        .officer("vice", "VICE_CHAIR", null, null)
        .at("2023-07-11T12:30")
        .adjourn()
        .at("2023-07-12T14:30")
        .resume()
        .takeChair("vice")
        .at("2023-07-12T17:00")
        .close();
  }

  /** Tells of a participant with these grammatical forms. */
  void person(String id, String office, String delegation, Map<String, String> forms) {
    story.tell(
        new ParticipantRegistered(
            "C30", id, office, delegation, null, null, Map.of(names.language(), forms)));
  }
}
