package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.Story.bilingual;
import static org.council.minutes.domain.Story.ofDocument;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.Story;
import org.council.minutes.domain.wording.HtmlForm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How acts become sections, paragraphs and lines. */
class SummaryRecordTest {

  private final Story story = Story.ofAPlenary();

  @Nested
  class Sections {

    @Test
    void are_numbered_in_the_order_of_opening() {
      story.open(3).open(1);
      assertThat(story.lines("en"))
          .containsExactly("1\tTea (Documents C30/3 and C30/4)", "2\tOpening");
    }

    @Test
    void of_an_item_opened_again_are_continued_and_take_what_follows() {
      story
          .open(2)
          .speech("a", 2, "ken", "COMMENTS")
          .openAgain(2)
          .speech("b", 2, "ita", "COMMENTS");
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
          .tell(new ItemAdded("C30", "PL-1", 4, "i4", bilingual("Cocoa", "可可"), List.of(), true))
          .open(4);
      assertThat(story.lines("en")).containsExactly("1\tCocoa (continued)");
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

  @Nested
  class Paragraphs {

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

  @Nested
  class An_introduction {

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
      story
          .open(2)
          .speech("a", 2, "secretary", "INTRODUCES", "C30/2")
          .decide(2, approved, approved);
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

    @Test
    void of_two_documents_stays_apart() {
      story
          .open(3)
          .speech("a", 3, "secretary", "INTRODUCES", "C30/3", "C30/4")
          .decide(3, ofDocument(APPROVED, "C30/3"));
      assertThat(story.lines("en")).endsWith("1.2\tDocument C30/3 was approved.");
    }
  }

  @Nested
  class One_who_was_called_and_absent {

    @Test
    void made_no_speech() {
      story.open(2).speech("a", 2, "ken", "COMMENTS").passedOver("a").speech("b", 2, "ita", "ADDS");
      assertThat(story.lines("en"))
          .endsWith("1.1\tThe councillor from Italy spoke on the item.")
          .noneMatch(line -> line.contains("Kenya"));
    }

    @Test
    void introduced_nothing_that_a_decision_could_share_a_sentence_with() {
      story
          .open(2)
          .speech("a", 2, "secretary", "INTRODUCES", "C30/2")
          .speech("b", 2, "ken", "INTRODUCES", "C30/2")
          .passedOver("b")
          .decide(2, ofDocument(APPROVED, "C30/2"));
      assertThat(story.lines("en"))
          .endsWith(
              "1.1\tThe secretary of the plenary introduced Document C30/2, which was approved.");
    }

    @Test
    void is_told_of_where_a_precis_writer_did() {
      story
          .open(2)
          .speech("a", 2, "ken", "COMMENTS")
          .passedOver("a")
          .precis(2, bilingual("One councillor was absent.", "一位理事缺席。"), "a");
      assertThat(story.lines("en")).endsWith("1.1\tOne councillor was absent.");
    }
  }

  @Nested
  class Signatories {

    @Test
    void sign_in_order_by_name_and_else_by_office() {
      story
          .open(1)
          .officer("sg", "SECRETARY_GENERAL", Map.of("zh", "某某"), null)
          .signed("sg", "chair");
      assertThat(story.lines("zh").getLast()).isEqualTo("某某\tA. PRESIDER");
      assertThat(story.lines("en").getLast()).isEqualTo("The Secretary-General\tA. PRESIDER");
    }

    @Test
    void are_those_named_last() {
      story.open(1).signed("secretary").signed("chair");
      assertThat(story.lines("en")).containsExactly("1\tOpening", "A. PRESIDER");
    }
  }

  @Nested
  class The_page {

    @Test
    void is_addressed_by_number_and_escaped() {
      story
          .open(2)
          .precis(2, Map.of("en", "<script>\"&'"), Map.of("en", List.of("<b>")), false, List.of())
          .precis(2, Map.of("zh", "好。"))
          .adjourn()
          .signed("chair");
      assertThat(HtmlForm.of(story.in("en")))
          .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n")
          .contains("<section id=\"s1\">")
          .contains(
              "<p id=\"p1.1\" class=\"paragraph\"><span class=\"number\">1.1</span> &lt;script&gt;&quot;&amp;&#39;</p>")
          .contains("<li>&lt;b&gt;</li>")
          .contains("<p id=\"p1.2\" class=\"notice\">")
          .contains("<p class=\"break\">The meeting was adjourned")
          .contains("<p class=\"signature\">A. PRESIDER</p>")
          .doesNotContain("<script>");
    }
  }
}
