package org.council.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void it_stands_for_the_key_it_was_made_of() {
    assertThat(Cursor.key(Cursor.after("C23-DT/1 \u4e2d"))).isEqualTo("C23-DT/1 \u4e2d");
    assertThat(Cursor.key(null)).isEmpty();
  }

  @Test
  void it_stands_for_the_number_it_was_made_of() {
    int place = Cursor.number(Cursor.after("17"), Integer::valueOf);
    long none = Cursor.number(null, Long::valueOf);
    assertThat(place).isEqualTo(17);
    assertThat(none).isZero();
    assertThatThrownBy(() -> Cursor.number(Cursor.after("x"), Long::valueOf))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("cursor"));
  }

  /** AA is the character NUL, which no key has and no database takes. */
  @ParameterizedTest
  @ValueSource(strings = {"AA", "*", "a"})
  void another_is_refused_by_its_name(String cursor) {
    assertThatThrownBy(() -> Cursor.key(cursor))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("cursor"));
  }
}
