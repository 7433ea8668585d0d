package org.council.minutes.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.AGREED;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.OutcomeKind.CARRIED_OVER;
import static org.council.minutes.domain.OutcomeKind.DEFERRED;
import static org.council.minutes.domain.OutcomeKind.ELECTED;
import static org.council.minutes.domain.OutcomeKind.REFERRED;
import static org.council.minutes.domain.Story.ofText;
import static org.council.minutes.domain.Story.outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.council.minutes.application.ReadingTheRecord.Reading;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.AgendaFact.SessionConvened;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Story;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.drafting.RecordStatus;
import org.council.minutes.domain.wording.HtmlForm;
import org.council.minutes.domain.wording.Phrasebook;
import org.council.minutes.domain.wording.Phrasebooks;
import org.council.minutes.domain.wording.Rendition;
import org.council.minutes.domain.wording.TextForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that a language has not costs nobody the record, in whatever form it is read. */
class PartialTextsTest {

  private static final String GIVEN = "Xyzzy";

  static Stream<Arguments> languages() {
    return Phrasebooks.languages().stream()
        .flatMap(
            asked -> Phrasebooks.languages().stream().map(given -> Arguments.of(asked, given)));
  }

  @ParameterizedTest(name = "asked for in {0}, given in {1}")
  @MethodSource("languages")
  void are_shown_in_the_language_they_are_given_in_and_replaced_by_notices_elsewhere(
      String asked, String given) throws JsonProcessingException {
    Phrasebook book = Phrasebooks.in(asked).orElseThrow();
    for (Story story : List.of(allIn(given, Story.ofAPlenary()), allIn(given, committee()))) {
      for (String form : forms(story.in(asked))) {
        if (asked.equals(given)) {
          assertThat(form).contains(GIVEN).doesNotContain(book.paragraphOnlyIn(Set.of(given)));
        } else {
          assertThat(form)
              .doesNotContain(GIVEN)
              .contains(book.titleOnlyIn(Set.of(given)), book.paragraphOnlyIn(Set.of(given)));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(OutcomeKind.class)
  void of_any_outcome_give_one_notice(OutcomeKind kind) throws JsonProcessingException {
    Map<String, String> chinese = Map.of("zh", GIVEN);
    for (Phrasebook book : Phrasebooks.all()) {
      Story story = named("zh", committee()).open(2);
      story.decide(2, new Outcome(kind, null, null, chinese, to(kind), officeOf(kind, chinese)));
      Rendition rendition = story.in(book.language());
      String notice = book.paragraphOnlyIn(Set.of("zh"));
      for (String form : forms(rendition)) {
        assertThat(form.contains(notice)).isEqualTo(!book.language().equals("zh"));
      }
    }
  }

  private static String to(OutcomeKind kind) {
    return kind == REFERRED ? "ADM" : null;
  }

  private static Map<String, String> officeOf(OutcomeKind kind, Map<String, String> office) {
    return kind == ELECTED ? office : null;
  }

  /** The record as data, as plain text and as a page. */
  private static List<String> forms(Rendition rendition) throws JsonProcessingException {
    RecordView data =
        RecordView.of(new RecordId("C30", "PL-1"), new Reading(RecordStatus.DRAFTING, rendition));
    return List.of(
        new ObjectMapper().writeValueAsString(data),
        TextForm.of(rendition),
        HtmlForm.of(rendition));
  }

  private static Story committee() {
    return Story.ofACommittee();
  }

  /** A meeting in which all that can be told is told, every text in that language only. */
  private static Story allIn(String language, Story story) {
    Map<String, String> text = Map.of(language, GIVEN);
    return named(language, story)
        .open(2)
        .speech("a", 2, "ken", "INTRODUCES", "C30/2")
        .decide(2, Story.ofDocument(APPROVED, "C30/2"))
        .speech("b", 2, "nor", "OUTLINES", "C30/2")
        .speech("c", 2, "chair", "INTRODUCES")
        .speech("d", 2, "guest", "ADDRESSES")
        .takeChair("ken")
        .speech("e", 2, "ita", "COMMENTS")
        .statement(2, "ita", "e", text)
        .precis(2, text, Map.of(language, List.of(GIVEN)), false, List.of())
        .joined(2, text)
        .decide(2, ofText(APPROVED, text), outcome(AGREED))
        .decide(2, new Outcome(ELECTED, null, null, Map.of("und", "A. B."), null, text))
        .decide(2, Story.to(REFERRED, "ADM", "C30/2", null), outcome(DEFERRED))
        .decide(2, outcome(CARRIED_OVER))
        .takeChair("nor")
        .signed("chair", "ken", "nor", "nobody");
  }

  private static Story named(String language, Story story) {
    Map<String, String> text = Map.of(language, GIVEN);
    String meeting = story.facts().meeting().orElseThrow().meeting();
    story
        .tell(
            new SessionConvened(
                "C30",
                "itu-council",
                text,
                "Geneva",
                "Europe/Zurich",
                null,
                List.of(language),
                true))
        .tell(new BodyEstablished("C30", "PL", "PLENARY", text, null))
        .tell(new BodyEstablished("C30", "ADM", "STANDING_COMMITTEE", text, null))
        .tell(new ItemAdded("C30", meeting, 2, "item-2", text, List.of("C30/2")))
        .officer("chair", "CHAIR", text, text)
        .officer("guest", "GUEST", text, text)
        .state("KEN", "COUNCIL_MEMBER_STATE", text)
        .state("ITA", "COUNCIL_MEMBER_STATE", text)
        .tell(
            new DelegationRegistered(
                "C30", "NOR", "MEMBER_STATE_OBSERVER", text, genitive(language)));
    return story.tell(
        new ParticipantRegistered("C30", "nor", null, "NOR", text, null, genitive(language)));
  }

  private static Map<String, Map<String, String>> genitive(String language) {
    return Map.of(language, Map.of("genitive", GIVEN));
  }
}
