package org.council.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SectionTest {

  private static final String PAGE =
      """
      Before.
      <!-- bench: begin, written by the command -->
      old
      <!-- bench: end -->
      After.
      """;

  @Test
  void only_what_stands_between_the_marks_is_written_anew() {
    assertThat(new Section("bench").in(PAGE, "new $1\n"))
        .isEqualTo(
            """
            Before.
            <!-- bench: begin, written by the command -->

            new $1

            <!-- bench: end -->
            After.
            """);
  }

  @Test
  void a_page_without_the_marks_is_refused() {
    assertThatThrownBy(() -> new Section("load").in(PAGE, "new"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
