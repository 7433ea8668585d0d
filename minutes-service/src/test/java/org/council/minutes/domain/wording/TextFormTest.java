package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

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
}
