package org.council.platform.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "pt-BR", "und", "sr-Latn", "zh-cmn", "x-council"})
  void a_tag_is_one(String tag) {
    assertThatCode(() -> LanguageTags.check("title", tag)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"EN, en", "zh-hans, zh-Hans", "pt-br, pt-BR", "UND, und"})
  void one_in_other_capitals_is_told_how_it_is_written(String text, String written) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> LanguageTags.check("title", text))
        .withMessage("'%s' is written '%s'", text, written)
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("title"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "in_english", "e", "en-"})
  void another_text_is_none_and_its_field_is_named(String text) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> LanguageTags.check("title", text))
        .withMessageContaining("'%s'", text)
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("title"));
  }
}
