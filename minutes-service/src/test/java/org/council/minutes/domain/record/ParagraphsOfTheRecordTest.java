package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.Story.bilingual;
import static org.council.minutes.domain.Story.ofDocument;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** How what a précis-writer drafted becomes paragraphs. */
class ParagraphsOfTheRecordTest {

  private final Story story = Story.ofAPlenary();

  @Test
  void of_the_precis_writer_stand_for_the_speeches_they_cover() {
    story
        .open(2)
        .speech("a", 2, "ken", "COMMENTS")
        .speech("b", 2, "ita", "COMMENTS")
        .precis(2, Map.of("en", "One councillor liked it."), "a")
        .speech("c", 2, "nor", "COMMENTS");
    assertThat(story.lines("en"))
        .containsExactly(
            "1\tCoffee (Document C30/2)",
            "1.1\tThe councillor from Italy spoke on the item.",
            "1.2\tOne councillor liked it.",
            "1.3\tThe observer from Norway spoke on the item.");
  }

  @Test
  void have_bullets() {
    story
        .open(2)
        .precis(
            2,
            bilingual("Rules:", "规则："),
            Map.of("en", List.of("one", "two"), "zh", List.of("一", "二")),
            false,
            List.of());
    assertThat(story.lines("en")).endsWith("1.1\tRules:", "•\tone", "•\ttwo");
    assertThat(story.lines("zh")).endsWith("1.1\t规则：", "•\t一", "•\t二");
  }

  @Test
  void may_be_joined_by_a_space_and_in_chinese_by_none() {
    story
        .open(2)
        .precis(2, bilingual("It was good.", "很好。"))
        .joined(2, bilingual("It was hot.", "很热。"));
    assertThat(story.lines("en")).endsWith("1.1\tIt was good. It was hot.");
    assertThat(story.lines("zh")).endsWith("1.1\t很好。很热。");
  }

  @Test
  void joined_behind_bullets_follow_the_text_and_bring_their_own_bullets_behind_those() {
    story
        .open(2)
        .precis(2, Map.of("en", "Rules:"), Map.of("en", List.of("one")), false, List.of())
        .precis(2, Map.of("en", "And more:"), Map.of("en", List.of("two")), true, List.of());
    assertThat(story.lines("en")).endsWith("1.1\tRules: And more:", "•\tone", "•\ttwo");
  }

  @Test
  void join_a_decision_too_and_may_cover_speeches() {
    story
        .open(2)
        .decide(2, ofDocument(APPROVED, "C30/2"))
        .speech("a", 2, "ken", "ADDS")
        .joined(2, bilingual("Kenya was glad.", "肯尼亚很高兴。"), "a");
    assertThat(story.lines("en")).endsWith("1.1\tDocument C30/2 was approved. Kenya was glad.");
  }

  @Test
  void join_the_section_before_where_none_stands_in_their_own() {
    story
        .open(1)
        .precis(1, bilingual("It was agreed.", "会议同意。"))
        .open(2)
        .joined(2, bilingual("So it went on.", "会议继续。"))
        .precis(2, bilingual("It was good.", "很好。"));
    assertThat(story.lines("en"))
        .containsExactly(
            "1\tOpening",
            "1.1\tIt was agreed. So it went on.",
            "2\tCoffee (Document C30/2)",
            "2.1\tIt was good.");
  }

  @Test
  void with_nothing_before_them_to_join_stand_alone() {
    story.open(2).joined(2, bilingual("It was hot.", "很热。"));
    assertThat(story.lines("en")).endsWith("1.1\tIt was hot.");
  }

  @Test
  void are_never_normalised() {
    story.open(2).precis(2, Map.of("und", " 1\u00a0000  -- no full stop"));
    assertThat(story.lines("en")).endsWith("1.1\t 1\u00a0000  -- no full stop");
  }
}
