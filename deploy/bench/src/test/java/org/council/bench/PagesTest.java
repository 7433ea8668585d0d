package org.council.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.council.bench.load.LoadResults;
import org.council.bench.load.LoadResults.Times;
import org.council.bench.report.Machine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

  @TempDir private Path folder;

  @BeforeEach
  void page() throws IOException {
    Files.writeString(
        readme(),
        """
        <!-- load: begin, written by the command -->
        <!-- load: end -->
        """);
  }

  private Path readme() {
    return folder.resolve("README.md");
  }

  private static LoadResults load(long acts, Map<String, Integer> errors) {
    Times done = new Times(acts, 1, 2, 3);
    Machine machine = new Machine(2, "Some Processor", 24, "25.0.3");
    return new LoadResults(machine, "1a2b3c4d", 500, 2000, 10, 300, done, done, errors, Map.of());
  }

  @Test
  void a_load_in_which_something_failed_does_not_replace_one_in_which_nothing_did()
      throws IOException {
    var pages = new Pages(folder);
    pages.keep(load(3000, Map.of()));

    pages.keep(load(17, Map.of("acts: 503", 2)));

    for (Path kept :
        List.of(readme(), folder.resolve("results/load.md"), folder.resolve("results/load.json"))) {
      assertThat(kept).content().containsAnyOf("3,000", "3000").doesNotContain("503", "17");
    }
  }

  /** Where this fails, `run pages` writes them anew. */
  @Test
  void what_is_committed_is_what_the_command_writes_of_the_committed_figures() throws IOException {
    List<String> pages = List.of("README.md", "results/bench.md", "results/load.md");
    Files.createDirectories(folder.resolve("results"));
    Files.copy(Path.of("README.md"), readme(), StandardCopyOption.REPLACE_EXISTING);
    for (String figures : List.of("results/bench.json", "results/load.json")) {
      Files.copy(Path.of(figures), folder.resolve(figures));
    }

    new Pages(folder).again();

    for (String page : pages) {
      assertThat(folder.resolve(page)).content().isEqualTo(Files.readString(Path.of(page)));
    }
    assertThat(folder.resolve("results/growth.png")).isNotEmptyFile();
  }

  @Test
  void that_something_failed_is_told() {
    LoadResults failed = load(17, Map.of("acts: 503", 2));

    assertThat(failed.hasFailed()).isTrue();
    assertThat(failed.page()).endsWith("Failed: {acts: 503=2}");
    assertThat(load(17, Map.of()).hasFailed()).isFalse();
  }
}
