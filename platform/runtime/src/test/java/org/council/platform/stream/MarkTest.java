package org.council.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

  @Test
  void goes_to_a_client_and_comes_back_as_its_id() {
    Mark named = new Mark("5d-41", 7);
    assertThat(named.id()).isEqualTo("5d-41-7");
    assertThat(Mark.named("5d-41-7")).contains(named);
    assertThat(Mark.named(Mark.at(12).id())).contains(Mark.at(12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "the last", "-1", "5d-", "5d-x", "9999999999999999999"})
  void what_is_none_is_not_taken_for_one(String id) {
    assertThat(Mark.named(id)).isEmpty();
  }
}
