package org.council.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

  private static final Machine MACHINE = new Machine(2, "Some Processor", 24, "25.0.3");

  private final Results results =
      new Results(
          MACHINE,
          LocalDate.of(2026, 11, 25),
          16,
          List.of(
              new Figure("act", "throughput", "1/s", 1, List.of(1000.0, 1200.0, 1100.0)),
              new Figure("act", "throughput", "1/s", 10, List.of(900.0)),
              new Figure("act : bare insert", "throughput", "ratio", 1, List.of(0.4, 0.6, 0.45)),
              new Figure("commit to applied", "p50", "ms", 1, List.of(4.25, 5.0, 4.5))));

  @Test
  void a_goal_is_met_or_not_by_the_median() {
    assertThat(new Tables(results).goals())
        .isEqualTo(
            """
            | what | goal | median | least to most | met |
            | --- | --- | --- | --- | --- |
            | act : bare insert, throughput | at least 0.50 | 0.45 | 0.40 to 0.60 | no |
            | commit to applied, p50 | under 15.0 ms | 4.50 ms | 4.25 to 5.00 | yes |\
            """);
  }

  @Test
  void the_page_shows_all_figures_and_how_they_grow() {
    assertThat(new Tables(results).page())
        .contains("2 cores (Some Processor), 24 GiB, Java 25.0.3")
        .contains("share the machine")
        .contains("| act, throughput | 1,100 | 1,000 to 1,200 | 1/s |")
        .contains("| act, throughput | 1/s | 1,100 | 900 | 3, 1 |");
  }

  @Test
  void results_are_read_as_they_were_written(@TempDir Path folder) {
    results.write(folder.resolve("bench.json"));

    assertThat(Results.read(folder.resolve("bench.json"))).isEqualTo(results);
  }

  @Test
  void the_growth_is_drawn(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("growth.png");

    new Plot(results).write(file);

    assertThat(ImageIO.read(Files.newInputStream(file)).getWidth()).isGreaterThan(600);
  }
}
