package org.council.platform.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a（b）; a(b)",
        "a＋b; a+b",
        "a／b; a/b",
        "a\u2010b\u2011c; a-b-c",
        "a\u00a0b\u202fc\u3000d; a b c d"
      })
  void a_sign_is_read_as_its_plain_one(String written, String plain) {
    assertThat(PlainSigns.of(written)).isEqualTo(plain);
  }

  @Test
  void everything_else_stays_and_stays_where_it_stood() {
    assertThat(PlainSigns.of("见（№ 7）：Ａ—b、𝄞（")).isEqualTo("见(№ 7)：Ａ—b、𝄞(");
  }
}
