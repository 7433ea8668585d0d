package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.Story.bilingual;

import java.util.List;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** Where the line of a break stands. */
class BreaksInTheRecordTest {

  private static final String BREAK = "a break";

  private final Story story = Story.ofAPlenary();

  private List<String> breaksMarked() {
    return story.lines("en").stream()
        .map(line -> line.startsWith("The meeting was adjourned") ? BREAK : line)
        .toList();
  }

  /** The meeting rose during the first item, which it had returned to from the second. */
  private Story brokenOffOnAnItemReturnedTo() {
    return story
        .open(1)
        .open(2)
        .precis(2, bilingual("B.", "乙。"))
        .precis(1, bilingual("C.", "丙。"))
        .adjourn()
        .resume();
  }

  @Test
  void stand_between_sections_and_between_paragraphs_and_numbering_goes_on() {
    story
        .open(2)
        .speech("a", 2, "ken", "COMMENTS")
        .adjourn()
        .resume()
        .speech("b", 2, "ita", "COMMENTS")
        .adjourn()
        .resume()
        .open(3);
    assertThat(story.record().divisions())
        .hasExactlyElementsOfTypes(
            SummaryRecord.Section.class, SummaryRecord.Break.class, SummaryRecord.Section.class);
    assertThat(story.lines("en")).hasSize(6).element(3).asString().startsWith("1.2\t");
  }

  @Test
  void during_an_item_that_was_returned_to_stand_between_its_paragraphs() {
    story
        .open(1)
        .precis(1, bilingual("A.", "甲。"))
        .open(2)
        .precis(2, bilingual("B.", "乙。"))
        .precis(1, bilingual("C.", "丙。"))
        .adjourn()
        .resume()
        .precis(1, bilingual("D.", "丁。"));
    assertThat(breaksMarked())
        .containsExactly(
            "1\tOpening",
            "1.1\tA.",
            "1.2\tC.",
            BREAK,
            "1.3\tD.",
            "2\tCoffee (Document C30/2)",
            "2.1\tB.");
  }

  @Test
  void after_an_item_that_was_returned_to_stand_where_the_record_ended_then() {
    brokenOffOnAnItemReturnedTo().open(3);
    assertThat(breaksMarked())
        .containsExactly(
            "1\tOpening",
            "1.1\tC.",
            "2\tCoffee (Document C30/2)",
            "2.1\tB.",
            BREAK,
            "3\tTea (Documents C30/3 and C30/4)");
  }

  @Test
  void after_an_item_that_was_returned_to_stand_before_what_follows_on_the_last() {
    brokenOffOnAnItemReturnedTo().precis(2, bilingual("D.", "丁。"));
    assertThat(breaksMarked()).endsWith("2.1\tB.", BREAK, "2.2\tD.");
  }

  @Test
  void after_an_item_that_was_returned_to_stay_where_another_item_was_opened_since() {
    brokenOffOnAnItemReturnedTo().open(3).precis(1, bilingual("D.", "丁。"));
    assertThat(breaksMarked())
        .containsExactly(
            "1\tOpening",
            "1.1\tC.",
            "1.2\tD.",
            "2\tCoffee (Document C30/2)",
            "2.1\tB.",
            BREAK,
            "3\tTea (Documents C30/3 and C30/4)");
  }

  @Test
  void after_an_item_that_was_returned_to_stay_where_another_item_was_gone_on_with_since() {
    brokenOffOnAnItemReturnedTo().precis(2, bilingual("D.", "丁。")).precis(1, bilingual("E.", "戊。"));
    assertThat(breaksMarked())
        .endsWith("1.2\tE.", "2\tCoffee (Document C30/2)", "2.1\tB.", BREAK, "2.2\tD.");
  }

  @Test
  void before_the_first_item_stand_first() {
    story.adjourn().resume().open(2);
    assertThat(story.record().divisions().getFirst()).isInstanceOf(SummaryRecord.Break.class);
  }
}
