package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDiffTest {

  @Test
  void only_the_lines_between_the_common_beginning_and_end_are_shown() {
    assertThat(LineDiff.of("a\nb\nc\nd\n", "a\nx\ny\nd\n"))
        .isEqualTo("  from line 2:\n  - b\n  - c\n  + x\n  + y");
  }

  @Test
  void a_line_that_is_missing_at_the_end_is_shown() {
    assertThat(LineDiff.of("a\nb", "a")).isEqualTo("  from line 2:\n  - b");
  }
}
