package org.council.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  private static final Row FIRST = Rows.all().getFirst();
  private static final Row LAST = Rows.all().getLast();

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void aPage() throws IOException {
    page =
        Files.writeString(
            folder.resolve("page.md"),
            """
            before
            <!-- faults: written by deploy/e2e/faults -->
            <!-- /faults -->
            after
            """);
  }

  private static Line line(Row row, int acts, long lost) {
    return line(row, acts, lost, "a1b2c3d, 2026-11-26 17:20");
  }

  private static Line line(Row row, int acts, long lost, String run) {
    return new Line(
        row.number(),
        row.fault(),
        acts,
        2,
        lost,
        0,
        0,
        0,
        List.of("1.0 / 2.0", "–", "–", "some"),
        run);
  }

  private String write(Line line) throws IOException {
    Table.writeInto(page, "Made so.\n\n", line);
    return Files.readString(page);
  }

  @Test
  void a_line_stands_between_the_marks() throws IOException {
    assertThat(write(line(FIRST, 10, 0)))
        .startsWith("before\n<!-- faults: written by deploy/e2e/faults -->\n\nMade so.\n\n| row |")
        .contains("\n" + line(FIRST, 10, 0) + "\n")
        .endsWith("\n<!-- /faults -->\nafter\n");
  }

  @Test
  void parts_that_were_played_one_by_one_are_gathered_in_the_order_of_the_matrix()
      throws IOException {
    write(line(LAST, 10, 1));

    assertThat(write(line(FIRST, 5, 0)))
        .containsSubsequence(
            line(FIRST, 5, 0).toString(), line(LAST, 10, 1).toString(), "**all** | 15 | 4 | **1**");
  }

  @Test
  void it_says_whether_all_rows_are_of_one_run() throws IOException {
    write(line(LAST, 10, 0));

    assertThat(write(line(FIRST, 5, 0))).contains("| all of one run |");
    assertThat(write(line(FIRST, 5, 0, "e4f5a6b, 2026-11-27 09:00"))).contains("| of 2 runs |");
  }

  @Test
  void a_row_that_is_played_again_has_its_figures_once() throws IOException {
    write(line(FIRST, 10, 1));

    assertThat(write(line(FIRST, 7, 0)))
        .contains("**all** | 7 | 2 | **0**")
        .doesNotContain(line(FIRST, 10, 1).toString());
  }
}
