package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void two_texts_say_the_same_when_they_agree_in_the_languages_they_share() {
    var both = new Text(Map.of("en", "Roads", "zh", "道路"));

    assertThat(both.saysTheSameAs(new Text(Map.of("en", "Roads")))).isTrue();
    assertThat(both.saysTheSameAs(new Text(Map.of("en", "Roads", "zh", "桥梁")))).isFalse();
    assertThat(both.saysTheSameAs(new Text(Map.of("fr", "Routes")))).isFalse();
  }

  @Test
  void a_language_is_a_tag_of_BCP_47() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Text.of("title", Map.of("in_english", "Roads")))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("title.in_english"));
  }

  @Test
  void a_wording_is_never_blank() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Text.of("title", Map.of("en", " ")))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("title.en"));
  }

  @Test
  void a_text_has_at_least_one_language() {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Text.of("title", Map.of()));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Text.of("title", null));
  }

  @Test
  void one_wording_may_stand_for_all_languages() {
    assertThat(Text.of("name", Map.of("und", "C. MARTINEZ")).byLanguage()).containsKey("und");
  }
}
