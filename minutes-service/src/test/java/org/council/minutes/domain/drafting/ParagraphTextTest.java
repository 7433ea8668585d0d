package org.council.minutes.domain.drafting;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;

/** What a précis-writer hands in. */
class ParagraphTextTest {

  @Test
  void input_that_can_never_be_accepted_names_its_field() {
    assertField("text", () -> new ParagraphText(null, null));
    assertField("text.en", () -> new ParagraphText(Map.of("en", " "), Map.of()));
    assertField("text.no tag", () -> new ParagraphText(Map.of("no tag", "x"), Map.of()));
    assertField("text.EN", () -> new ParagraphText(Map.of("EN", "x"), Map.of()));
    assertField("bullets.en", () -> new ParagraphText(Map.of(), Map.of("en", List.of())));
  }

  private static void assertField(String field, ThrowingCallable act) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(act)
        .extracting(InvalidInput::field)
        .isEqualTo(field);
  }
}
