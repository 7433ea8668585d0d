package org.council.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

  private static final Machine MACHINE = new Machine(2, "Some Processor", 24, "25.0.3");

  private final Results results =
      new Results(
          MACHINE,
          "1a2b3c4d",
          LocalDate.of(2026, 11, 25),
          16,
          List.of(
              new Figure("act", "throughput", "1/s", 1, List.of(1000.0, 1200.0, 1100.0)),
              new Figure("act", "throughput", "1/s", 10, List.of(900.0)),
              new Figure("act : bare insert", "throughput", "ratio", 1, List.of(0.4, 0.6, 0.45)),
              new Figure("act : bare insert", "throughput", "ratio", 10, List.of(0.55)),
              new Figure("commit to applied", "p50", "ms", 1, List.of(4.25, 5.0, 4.5)),
              new Figure("commit to applied", "p50", "ms", 10, List.of(15.0)),
              new Figure("commit to applied", "p99", "ms", 1, List.of(40.0)),
              new Figure("Kafka alone", "p50", "ms", 1, List.of(2.0)),
              new Figure("Kafka alone", "p99", "ms", 1, List.of(5.0)),
              new Figure(
                  "commit to applied : Kafka alone", "p50", "ratio", 1, List.of(2.1, 2.5, 2.25)),
              new Figure("commit to applied : Kafka alone", "p99", "ratio", 1, List.of(8.0))));

  @Test
  void a_goal_is_met_or_not_by_the_median() {
    assertThat(new Tables(results).goals())
        .isEqualTo(
            """
            | what | goal | median | least to most | met | 10× |
            | --- | --- | --- | --- | --- | --- |
            | act : bare insert, throughput | at least 0.50 | 0.45 | 0.40 to 0.60 | no | 0.55, yes |
            | commit to applied, p50 | under 15.0 ms | 4.50 ms | 4.25 to 5.00 | yes | 15.0, no |
            | commit to applied, p99 | under 60.0 ms | 40.0 ms | 40.0 to 40.0 | yes |  |\
            """);
  }

  @Test
  void the_way_to_a_follower_stands_beside_what_kafka_alone_needs_with_the_ratio() {
    assertThat(new Tables(results).besideKafka())
        .isEqualTo(
            """
            | what | p50 | p99 |
            | --- | --- | --- |
            | commit to applied | 4.50 ms (4.25 to 5.00) | 40.0 ms (40.0 to 40.0) |
            | Kafka alone | 2.00 ms (2.00 to 2.00) | 5.00 ms (5.00 to 5.00) |
            | commit to applied : Kafka alone | 2.25 (2.10 to 2.50) | 8.00 (8.00 to 8.00) |\
            """);
  }

  @Test
  void the_page_shows_all_figures_and_how_they_grow() {
    assertThat(new Tables(results).page())
        .contains("2 cores (Some Processor), 24 GiB, Java 25.0.3, of the code at `1a2b3c4d`")
        .contains("share the machine")
        .contains("| act, throughput | 1,100 | 1,000 to 1,200 | 1/s |")
        .contains("| act, throughput | 1/s | 1,100 | 900 | 3, 1 |");
  }

  @Test
  void results_are_read_as_they_were_written(@TempDir Path folder) {
    results.write(folder.resolve("bench.json"));

    assertThat(Results.read(folder.resolve("bench.json"))).isEqualTo(results);
  }
}
