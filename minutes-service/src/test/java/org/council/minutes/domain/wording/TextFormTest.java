package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.Story.bilingual;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** The record as plain text. */
class TextFormTest {

  private final Story story = Story.ofAPlenary().open(1);

  @Test
  void a_statement_does_not_pass_for_paragraphs_of_others() {
    story
        .speech("a", 1, "ken", "COMMENTS")
        .statement(1, "ken", "a", Map.of("en", "Kenya is glad.\r\n1.3\tThe Council agreed."));

    assertThat(story.text("en"))
        .isEqualTo(
            "1\tOpening\n"
                + "1.1\tThe councillor from Kenya spoke on the item.\n"
                + "1.2\tKenya is glad. 1.3 The Council agreed.\n");
  }

  @Test
  void nor_does_a_bullet_whatever_ends_the_line_in_it() {
    Map<String, List<String>> bullets = Map.of("en", List.of("One\u2028line,", "one\u0085more."));
    story.precis(1, Map.of("en", "Two:"), bullets, false, List.of());

    assertThat(story.text("en")).isEqualTo("1\tOpening\n1.1\tTwo:\n•\tOne line,\n•\tone more.\n");
  }

  @Test
  void what_ends_the_last_line_of_a_text_is_no_part_of_the_line() {
    story
        .precis(1, Map.of("zh", "开始了。\n", "en", "It began.\n"))
        .joined(1, Map.of("zh", "很好。\r\n", "en", "Good.\r\n"))
        .joined(1, Map.of("zh", "完了。 \n\n", "en", "It ended.\u00a0\n\n"))
        .precis(
            1,
            Map.of("und", "2:\n"),
            Map.of("und", List.of("one\n", "two\u2028")),
            false,
            List.of());

    assertThat(story.text("zh")).isEqualTo("1\t开幕\n1.1\t开始了。很好。完了。 \n1.2\t2:\n•\tone\n•\ttwo\n");
    assertThat(story.text("en"))
        .isEqualTo("1\tOpening\n1.1\tIt began. Good. It ended.\u00a0\n1.2\t2:\n•\tone\n•\ttwo\n");
  }

  @Test
  void nor_does_it_stand_within_a_formula() {
    story
        .state("KEN", "COUNCIL_MEMBER_STATE", bilingual("Kenya\n", "肯尼亚\n"))
        .officer("sg", "SECRETARY_GENERAL", Map.of("und", "A. GENERAL\n"), null)
        .item(4, bilingual("Water\n", "水\n"), "C30/9")
        .open(4)
        .speech("a", 4, "ken", "COMMENTS")
        .decide(4, Story.ofText(APPROVED, bilingual("the map\n", "地图\n")))
        .signed("sg", "chair");

    assertThat(story.text("zh"))
        .endsWith(
            "2\t水（C30/9号文件）\n2.1\t来自肯尼亚的理事就此议项发了言。\n2.2\t理事会批准了地图。\nA. GENERAL\tA. PRESIDER\n");
    assertThat(story.text("en")).contains("2\tWater (Document C30/9)\n", "approved the map.\n");
  }

  @Test
  void what_was_handed_in_is_told_as_data_as_it_was_given() {
    story
        .precis(1, Map.of("en", "One.\n"), Map.of("en", List.of("a\n")), false, List.of())
        .statement(1, "ken", "a", Map.of("en", "Ours.\n"));

    assertThat(((Rendition.Section) story.in("en").divisions().getFirst()).blocks())
        .containsExactly(
            new Rendition.Paragraph("1.1", "One.\n", List.of("a\n"), true),
            new Rendition.Paragraph("1.2", "Ours.\n", List.of(), true));
  }
}
