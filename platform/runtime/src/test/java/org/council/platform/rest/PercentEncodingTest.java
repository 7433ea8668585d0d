package org.council.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is percent-encoded can be read, or it is said why it cannot. */
class PercentEncodingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/v1/a-b_c~d/", "a=b&c=d+e", "%41", "%c3%A9%E2%82%ac", "%F0%9F%98%80", "%00"})
  void what_can_be_read_is_not_wrong(String encoded) {
    assertThat(PercentEncoding.whatIsWrong(encoded)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "%, hexadecimal",
    "a%4, hexadecimal",
    "a%zz, hexadecimal",
    "a%4gb, hexadecimal",
    "a%%41, hexadecimal",
    "%ff, UTF-8 where",
    "%c3(, UTF-8 where",
    "%c3, UTF-8 where",
    "%ed%a0%80, UTF-8 where",
    "%c0%80, UTF-8 where",
    "a b, must be",
    "\u00e9, must be"
  })
  void what_cannot_is_told_why(String encoded, String why) {
    assertThat(PercentEncoding.whatIsWrong(encoded)).get().asString().contains(why);
  }
}
