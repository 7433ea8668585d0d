package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** The record as a page. */
class HtmlFormTest {

  private final Story story = Story.ofAPlenary();

  @Test
  void the_page_is_addressed_by_number_and_escaped() {
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
