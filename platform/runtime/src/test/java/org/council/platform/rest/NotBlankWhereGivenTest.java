package org.council.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotBlankWhereGivenTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", " a ", "the African\nGroup", "\n\na"})
  void what_says_something_has_the_form(String text) {
    assertThat(text).matches(NotBlankWhereGiven.FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " \n\t "})
  void what_is_blank_has_not(String text) {
    assertThat(text).doesNotMatch(NotBlankWhereGiven.FORM);
  }
}
