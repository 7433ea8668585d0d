package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.Story.bilingual;
import static org.council.minutes.domain.Story.ofDocument;

import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** Where the statements of States stand. */
class StatementsForTheRecordTest {

  private final Story story = Story.ofAPlenary();

  @Test
  void follow_the_last_paragraph_that_tells_of_the_speech() {
    story
        .open(2)
        .speech("a", 2, "ken", "COMMENTS")
        .precis(2, bilingual("One.", "一。"), "a")
        .precis(2, bilingual("Two.", "二。"), "a")
        .decide(2, ofDocument(APPROVED, "C30/2"))
        .statement(2, "ken", "a", bilingual("Kenya grows it.", "肯尼亚种植。"));
    assertThat(story.lines("en"))
        .endsWith(
            "1.1\tOne.", "1.2\tTwo.", "1.3\tKenya grows it.", "1.4\tDocument C30/2 was approved.");
  }

  @Test
  void on_speeches_that_one_paragraph_tells_of_follow_it_in_order() {
    story
        .open(2)
        .speech("a", 2, "ken", "COMMENTS")
        .speech("b", 2, "nor", "COMMENTS")
        .precis(2, bilingual("Two spoke.", "两人发言。"), "a", "b")
        .statement(2, "ken", "a", bilingual("Kenya grows it.", "肯尼亚种植。"))
        .statement(2, "nor", "b", bilingual("Norway drinks it.", "挪威饮用。"));
    assertThat(story.lines("en"))
        .endsWith("1.1\tTwo spoke.", "1.2\tKenya grows it.", "1.3\tNorway drinks it.");
  }

  @Test
  void follow_the_speech_itself_where_nobody_summed_it_up_and_one_another_in_order() {
    story
        .open(2)
        .speech("a", 2, "ken", "COMMENTS")
        .speech("b", 2, "nor", "COMMENTS")
        .statement(2, "nor", "b", bilingual("Norway drinks it.", "挪威饮用。"))
        .statement(2, "ken", "a", bilingual("Kenya grows it.", "肯尼亚种植。"));
    assertThat(story.lines("en"))
        .endsWith(
            "1.1\tThe councillor from Kenya spoke on the item.",
            "1.2\tKenya grows it.",
            "1.3\tThe observer from Norway spoke on the item.",
            "1.4\tNorway drinks it.");
  }

  @Test
  void of_which_one_follows_no_paragraph_stand_in_order_before_a_break() {
    story
        .open(2)
        .speech("a", 2, "ken", "COMMENTS")
        .passedOver("a")
        .speech("b", 2, "nor", "COMMENTS")
        .adjourn()
        .resume()
        .statement(2, "ken", "a", bilingual("Kenya grows it.", "肯尼亚种植。"))
        .statement(2, "nor", "b", bilingual("Norway drinks it.", "挪威饮用。"));
    assertThat(story.lines("en"))
        .containsSubsequence(
            "1.1\tThe observer from Norway spoke on the item.",
            "1.2\tKenya grows it.",
            "1.3\tNorway drinks it.");
    assertThat(story.record().divisions().getLast()).isInstanceOf(SummaryRecord.Break.class);
  }

  @Test
  void that_follow_no_paragraph_move_no_break() {
    story
        .open(1)
        .speech("a", 1, "ken", "COMMENTS")
        .passedOver("a")
        .open(2)
        .precis(2, bilingual("B.", "乙。"))
        .precis(1, bilingual("C.", "丙。"))
        .adjourn()
        .resume()
        .open(3)
        .statement(1, "ken", "a", bilingual("Kenya grows it.", "肯尼亚种植。"));
    assertThat(story.lines("en")).startsWith("1\tOpening", "1.1\tC.", "1.2\tKenya grows it.");
    assertThat(story.record().divisions())
        .hasExactlyElementsOfTypes(
            SummaryRecord.Section.class,
            SummaryRecord.Section.class,
            SummaryRecord.Break.class,
            SummaryRecord.Section.class);
  }
}
