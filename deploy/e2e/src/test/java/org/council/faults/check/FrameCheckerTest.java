package org.council.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.council.faults.check.Finding.Kind;
import org.junit.jupiter.api.Test;

class FrameCheckerTest {

  private static final Frame ONE = new Frame("list-1", "one");
  private static final Frame TWO = new Frame("list-2", "two");
  private static final Frame THREE = new Frame("list-3", "three");

  @Test
  void streams_that_leave_out_states_and_tell_the_same_are_right() {
    assertThat(check(List.of(ONE, TWO, THREE), List.of(ONE, THREE))).isEmpty();
  }

  @Test
  void a_version_told_otherwise_or_twice_or_after_a_later_one_is_found() {
    assertThat(check(List.of(ONE, TWO), List.of(ONE, new Frame("list-2", "zwei"))))
        .containsExactly(Kind.FAILED);
    assertThat(check(List.of(ONE, TWO), List.of(TWO, TWO))).containsExactly(Kind.OUT_OF_ORDER);
    assertThat(check(List.of(ONE, TWO), List.of(TWO, ONE))).containsExactly(Kind.OUT_OF_ORDER);
  }

  @Test
  void streams_that_have_nothing_in_common_show_nothing() {
    assertThat(check(List.of(ONE), List.of(TWO))).containsExactly(Kind.FAILED);
    assertThat(check(List.of(), List.of())).containsExactly(Kind.FAILED);
  }

  @Test
  void who_comes_again_is_sent_what_is_new_and_nothing_else() {
    assertThat(FrameChecker.goesOn(List.of(ONE, TWO), List.of(THREE))).isEmpty();
    assertThat(FrameChecker.goesOn(List.of(ONE, TWO), List.of(TWO, THREE))).hasSize(1);
  }

  private static List<Kind> check(List<Frame> first, List<Frame> second) {
    return FrameChecker.check(Map.of("first", first, "second", second)).stream()
        .map(Finding::kind)
        .toList();
  }
}
