package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.OutcomeKind.NOTED;
import static org.council.minutes.domain.Story.bilingual;
import static org.council.minutes.domain.Story.ofDocument;

import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** When an introduction shares its sentence with a decision. */
class IntroductionInTheRecordTest {

  private final Story story = Story.ofAPlenary();
  private final Outcome approved = ofDocument(APPROVED, "C30/2 ");

  private void assertApart() {
    assertThat(story.lines("en"))
        .contains("1.1\tThe secretary of the plenary introduced Document C30/2.");
  }

  @Test
  void shares_its_paragraph_with_the_decision_that_follows() {
    story.open(2).speech("a", 2, "secretary", "INTRODUCES", "C30/2").decide(2, approved);
    assertThat(story.lines("en"))
        .endsWith(
            "1.1\tThe secretary of the plenary introduced Document C30/2, which was approved.");
  }

  @Test
  void does_so_past_speeches_that_are_summed_up_elsewhere() {
    story
        .open(2)
        .speech("a", 2, "secretary", "INTRODUCES", "C30/2")
        .speech("b", 2, "ken", "COMMENTS")
        .decide(2, approved)
        .precis(2, bilingual("Kenya spoke.", "肯尼亚发言。"), "b");
    assertThat(story.lines("en"))
        .contains("1.2\tKenya spoke.")
        .anyMatch(line -> line.endsWith(", which was approved."));
  }

  @Test
  void stays_apart_when_something_else_is_told_between() {
    story
        .open(2)
        .speech("a", 2, "secretary", "INTRODUCES", "C30/2")
        .speech("b", 2, "ken", "COMMENTS")
        .decide(2, approved);
    assertApart();
  }

  @Test
  void stays_apart_when_a_break_lies_between() {
    story
        .open(2)
        .speech("a", 2, "secretary", "INTRODUCES", "C30/2")
        .adjourn()
        .resume()
        .decide(2, approved);
    assertApart();
  }

  @Test
  void stays_apart_when_a_statement_came_between() {
    story
        .open(2)
        .speech("a", 2, "ken", "INTRODUCES", "C30/2")
        .statement(2, "ken", "a", bilingual("Kenya grows it.", "肯尼亚种植。"))
        .decide(2, approved);
    assertThat(story.lines("en"))
        .endsWith(
            "1.1\tThe councillor from Kenya introduced Document C30/2.",
            "1.2\tKenya grows it.",
            "1.3\tDocument C30/2 was approved.");
  }

  @Test
  void stays_apart_from_a_decision_on_something_else() {
    story
        .open(2)
        .speech("a", 2, "secretary", "INTRODUCES", "C30/2")
        .decide(2, ofDocument(APPROVED, "C30/3"));
    assertApart();
  }

  @Test
  void stays_apart_from_a_decision_with_several_outcomes() {
    story.open(2).speech("a", 2, "secretary", "INTRODUCES", "C30/2").decide(2, approved, approved);
    assertApart();
  }

  @Test
  void stays_apart_from_a_decision_that_names_a_part_or_words() {
    story
        .open(2)
        .speech("a", 2, "secretary", "INTRODUCES", "C30/2")
        .decide(2, new Outcome(APPROVED, "C30/2", null, bilingual("the map", "地图"), null, null));
    assertApart();
    assertThat(story.lines("en")).endsWith("1.2\tThe Council approved the map.");
  }

  /** What is decided is the text then, and of no document was it said that it was noted. */
  @Test
  void stays_apart_from_words_that_the_meeting_took_note_of() {
    story
        .open(2)
        .speech("a", 2, "secretary", "INTRODUCES", "C30/2")
        .decide(2, new Outcome(NOTED, "C30/2", null, bilingual("the map", "地图"), null, null));
    assertThat(story.lines("en"))
        .endsWith(
            "1.1\tThe secretary of the plenary introduced Document C30/2.",
            "1.2\tThe meeting took note of the map.");
    assertThat(story.lines("zh")).endsWith("1.1\t全体会议秘书介绍了C30/2号文件。", "1.2\t会议将地图记录在案。");
  }

  @Test
  void of_two_documents_stays_apart() {
    story
        .open(3)
        .speech("a", 3, "secretary", "INTRODUCES", "C30/3", "C30/4")
        .decide(3, ofDocument(APPROVED, "C30/3"));
    assertThat(story.lines("en")).endsWith("1.2\tDocument C30/3 was approved.");
  }
}
