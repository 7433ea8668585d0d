package org.council.speakers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemAddedTest {

  private static Integer seconds(BigDecimal minutes) {
    return new ItemAdded("C23", "PL-1", "PL", 1, "i1", minutes).allottedSeconds();
  }

  @ParameterizedTest
  @CsvSource({"60, 3600", "7.5, 450", "7.3333, 440", "0.0167, 1"})
  void the_minutes_allotted_are_whole_seconds(BigDecimal minutes, int seconds) {
    assertThat(seconds(minutes)).isEqualTo(seconds);
  }

  @Test
  void where_no_time_is_allotted_there_are_none() {
    assertThat(seconds(null)).isNull();
  }
}
