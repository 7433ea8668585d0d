package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.Story.bilingual;

import java.util.List;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** How items become sections. */
class SectionsOfTheRecordTest {

  private final Story story = Story.ofAPlenary();

  @Test
  void are_numbered_in_the_order_of_opening() {
    story.open(3).open(1);
    assertThat(story.lines("en"))
        .containsExactly("1\tTea (Documents C30/3 and C30/4)", "2\tOpening");
  }

  @Test
  void of_an_item_opened_again_are_continued_and_take_what_follows() {
    story.open(2).speech("a", 2, "ken", "COMMENTS").openAgain(2).speech("b", 2, "ita", "COMMENTS");
    assertThat(story.lines("en"))
        .containsExactly(
            "1\tCoffee (Document C30/2)",
            "1.1\tThe councillor from Kenya spoke on the item.",
            "2\tCoffee (continued) (Document C30/2)",
            "2.1\tThe councillor from Italy spoke on the item.");
    assertThat(story.lines("zh")).contains("2\t咖啡（续）（C30/2号文件）");
  }

  @Test
  void of_an_item_that_an_earlier_meeting_carried_over_are_continued() {
    story
        .tell(new ItemAdded("C30", "PL-1", 4, "i4", bilingual("Cocoa", "可可"), List.of()))
        .openAgain(4);
    assertThat(story.lines("en")).containsExactly("1\tCocoa (continued)");
  }

  @Test
  void are_continued_or_not_as_they_were_opened_whatever_a_revised_agenda_says() {
    story.open(2).openAgain(2).item(2, bilingual("Tea", "茶"), "C30/2");
    assertThat(story.lines("en"))
        .containsExactly("1\tTea (Document C30/2)", "2\tTea (continued) (Document C30/2)");
  }

  @Test
  void may_be_open_side_by_side() {
    story.open(2).open(3).speech("a", 2, "ken", "COMMENTS").speech("b", 3, "ita", "COMMENTS");
    assertThat(story.lines("en"))
        .containsSubsequence(
            "1.1\tThe councillor from Kenya spoke on the item.",
            "2\tTea (Documents C30/3 and C30/4)");
  }

  @Test
  void have_the_title_of_the_latest_agenda() {
    story.open(1).item(1, bilingual("Beginning", "开始"));
    assertThat(story.lines("en")).containsExactly("1\tBeginning");
  }
}
