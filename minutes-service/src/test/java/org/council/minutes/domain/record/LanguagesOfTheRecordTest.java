package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.Story.bilingual;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** What a record says in a language that a text has not. */
class LanguagesOfTheRecordTest {

  private final Story story = Story.ofAPlenary();

  @Test
  void that_a_paragraph_has_not_are_replaced_by_a_notice_that_names_what_there_is() {
    story
        .open(2)
        .precis(2, Map.of("zh", "很好。"))
        .precis(2, Map.of("en", "Good."))
        .precis(2, Map.of("fr", "Bon.", "ru", "Да."));
    assertThat(story.lines("en"))
        .endsWith(
            "1.1\t[Text available in Chinese only]",
            "1.2\tGood.",
            "1.3\t[Text available in French and Russian only]");
    assertThat(story.lines("zh")).endsWith("1.1\t很好。", "1.2\t[本段仅有英文文本]", "1.3\t[本段仅有法文和俄文文本]");
  }

  @Test
  void that_a_bullet_or_a_joined_sentence_has_not_cost_the_whole_paragraph() {
    story
        .open(2)
        .precis(
            2,
            bilingual("Rules:", "规则："),
            Map.of("zh", List.of("一"), "en", List.of("one", "two")),
            false,
            List.of())
        .precis(2, bilingual("Good.", "好。"))
        .joined(2, Map.of("zh", "热。"));
    assertThat(story.lines("zh")).endsWith("1.1\t[本段仅有英文文本]", "1.2\t好。热。");
    assertThat(story.lines("en")).endsWith("1.2\t[Text available in Chinese only]");
  }

  @Test
  void that_no_text_has_whole_are_answered_with_all_there_are() {
    story.open(2).precis(2, Map.of("fr", "Bon.")).joined(2, Map.of("ru", "Да."));
    assertThat(story.lines("en")).endsWith("1.1\t[Text available in French and Russian only]");
  }

  @Test
  void that_a_decided_text_a_state_or_a_title_has_not_are_never_replaced_by_another() {
    story
        .state("XYZ", "COUNCIL_MEMBER_STATE", Map.of("en", "Xyzzy"))
        .delegate("xyz", "XYZ")
        .item(4, Map.of("en", "Only here"), "C30/9")
        .open(4)
        .speech("a", 4, "xyz", "COMMENTS")
        .decide(4, Story.ofText(APPROVED, Map.of("en", "the map")));
    assertThat(story.lines("zh"))
        .containsExactly("1\t[标题仅有英文文本]（C30/9号文件）", "1.1\t[本段仅有英文文本]", "1.2\t[本段仅有英文文本]");
  }

  @Test
  void that_a_notice_is_written_in_are_not_named_by_it() {
    story.open(2).precis(2, Map.of("zh", "很好。")).joined(2, Map.of("en", "Good."));
    assertThat(story.lines("en")).endsWith("1.1\t[Text available in Chinese only]");
    assertThat(story.lines("zh")).endsWith("1.1\t[本段仅有英文文本]");
    assertThat(story.lines("fr").getLast()).contains("anglais", "chinois");
  }

  @Test
  void share_a_text_that_is_the_same_in_all() {
    story.open(2).precis(2, Map.of("und", "42"));
    assertThat(story.lines("en")).endsWith("1.1\t42");
    assertThat(story.lines("zh")).endsWith("1.1\t42");
  }
}
