package org.council.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.council.bench.load.LoadResults.Times;
import org.council.bench.load.Minutes.Minute;
import org.council.bench.report.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadResultsTest {

  private static LoadResults of(Map<String, Integer> errors, double... residentMiB) {
    Times done = new Times(3000, 1, 2, 3);
    List<Minute> minutes =
        DoubleStream.of(residentMiB).mapToObj(mib -> new Minute(mib, 80, 38, 2040)).toList();
    return new LoadResults(
        new Machine(2, "Some Processor", 24, "25.0.3"),
        "1a2b3c4d",
        500,
        2000,
        10,
        300,
        done,
        done,
        errors,
        Map.of("speakers", minutes));
  }

  @Test
  void a_load_that_all_bear_has_not_failed() {
    LoadResults level = of(Map.of(), 640, 650, 652, 653, 654);

    assertThat(level.hasFailed()).isFalse();
    assertThat(level.page())
        .endsWith(
            "Nothing failed, and every watcher was told every event in order. Every service stayed"
                + " level.");
  }

  @Test
  void a_load_under_which_memory_grows_has_failed_and_says_whose_and_by_how_much() {
    LoadResults growing = of(Map.of(), 640, 650, 662, 675, 690);

    assertThat(growing.hasFailed()).isTrue();
    assertThat(growing.page())
        .endsWith(
            "\n\nNot level: speakers: resident set, in a minute of the last 3: grew by 14.0 MiB;"
                + " level is under 5.00 MiB")
        .doesNotContain("Nothing failed");
  }

  @Test
  void errors_are_told_beside_what_is_not_level() {
    assertThat(of(Map.of("acts: 503", 2), 640, 650, 662, 675, 690).page())
        .contains("\n\nFailed: {acts: 503=2}\n\nNot level: speakers");
  }

  @Test
  void a_short_load_does_not_say_that_anything_is_level() {
    assertThat(of(Map.of(), 640).hasFailed()).isFalse();
    assertThat(of(Map.of(), 640).page()).endsWith("too short to say whether services stay level.");
  }

  @Test
  void a_load_of_two_minutes_does_not_say_it_of_memory() {
    assertThat(of(Map.of(), 640, 900).hasFailed()).isFalse();
    assertThat(of(Map.of(), 640, 900).page())
        .doesNotContain("Every service stayed level")
        .endsWith("too short to say so of memory.");
  }

  @Test
  void results_are_read_as_they_were_written(@TempDir Path folder) {
    LoadResults results = of(Map.of("acts: 503", 2), 640, 650);
    results.write(folder.resolve("load.json"));

    assertThat(LoadResults.read(folder.resolve("load.json"))).isEqualTo(results);
  }
}
