package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.Map;
import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;

class FormsTest {

  @Test
  void there_may_be_none() {
    assertThat(Forms.of(null).byLanguage()).isEmpty();
    assertThat(Forms.of(Map.of()).byLanguage()).isEmpty();
  }

  @Test
  void a_language_is_a_tag_of_BCP_47() {
    assertInvalid("forms.in_russian", Map.of("in_russian", Map.of("genitive", "Кении")));
  }

  @Test
  void of_a_language_that_is_named_something_is_said() {
    assertInvalid("forms.ru", Collections.singletonMap("ru", null));
  }

  @Test
  void a_wording_is_never_blank() {
    assertInvalid("forms.ru.genitive", Map.of("ru", Map.of("genitive", " ")));
    assertInvalid("forms.ru.genitive", Map.of("ru", Collections.singletonMap("genitive", null)));
  }

  private static void assertInvalid(String field, Map<String, Map<String, String>> forms) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Forms.of(forms))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo(field));
  }
}
