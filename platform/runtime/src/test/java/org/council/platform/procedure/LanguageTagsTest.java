package org.council.platform.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "pt-BR", "und", "sr-Latn"})
  void a_tag_is_one(String tag) {
    assertThat(LanguageTags.isOne(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "in_english", "e", "en-"})
  void another_text_is_none(String text) {
    assertThat(LanguageTags.isOne(text)).isFalse();
  }
}
