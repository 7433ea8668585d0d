package org.council.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final String TABLE = "speakers.participant";

  private static final Map<String, Set<String>> TABLES =
      Map.of("inbox", Set.of("event_id", "handled_at"), "issue", Set.of("symbol"));

  private static final LeftOut WHEN = new LeftOut(null, "inbox", Set.of("handled_at"), "");
  private static final LeftOut ISSUES = new LeftOut("documents", "issue", Set.of(), "");

  @Test
  void what_is_as_it_was_is_in_order() {
    assertThat(Likeness.judge(TABLE, List.of("(a)", "(b)"), List.of("(a)", "(b)"))).isEmpty();
  }

  @Test
  void a_line_that_is_missing_and_one_that_is_twice_are_found() {
    assertThat(Likeness.judge(TABLE, List.of("(a)", "(b)"), List.of("(a)"))).hasSize(1);
    assertThat(Likeness.judge(TABLE, List.of("(a)"), List.of("(a)", "(a)"))).hasSize(1);
  }

  @Test
  void a_table_in_which_there_is_nothing_is_not_taken_for_compared() {
    assertThat(Likeness.judge(TABLE, List.of(), List.of()))
        .singleElement()
        .extracting(Finding::what)
        .isEqualTo("speakers.participant is empty, and so not compared");
  }

  @Test
  void a_column_that_nobody_has_left_out_is_compared() {
    assertThat(Likeness.compared(TABLES, List.of()))
        .containsEntry("inbox", Set.of("event_id", "handled_at"))
        .containsKey("issue");
    assertThat(Likeness.compared(TABLES, List.of(WHEN, ISSUES)))
        .isEqualTo(Map.of("inbox", Set.of("event_id")));
  }

  @Test
  void what_is_left_out_and_is_not_there_is_found() {
    LeftOut gone = new LeftOut(null, "inbox", Set.of("seen_at"), "");
    LeftOut goneTable = new LeftOut(null, "outbox", Set.of(), "");

    assertThat(Likeness.unknown("documents", TABLES, List.of(WHEN, ISSUES))).isEmpty();
    assertThat(Likeness.unknown("documents", TABLES, List.of(gone, goneTable))).hasSize(2);
  }
}
