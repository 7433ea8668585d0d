package org.council.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.council.bench.load.LoadResults;
import org.council.bench.report.Plot;
import org.council.bench.report.Results;
import org.council.bench.report.Section;
import org.council.bench.report.Tables;

/**
 * Where results are kept: each in files of its own, and in its part of the README.
 *
 * @param folder the module's
 */
record Pages(Path folder) {

  /** Writes figures, tables and picture. */
  void write(Results results) {
    Tables tables = new Tables(results);
    results.write(kept("bench.json"));
    write(kept("bench.md"), tables.page());
    new Plot(results).write(kept("growth.png"));
    new Section("bench")
        .write(
            readme(),
            String.join("\n\n", tables.measuredOn(), tables.goals(), tables.besideKafka()));
  }

  /** Writes what came of a load, unless something failed: that does not replace good figures. */
  void keep(LoadResults results) {
    if (results.hasFailed()) {
      return;
    }
    results.write(kept("load.json"));
    write(kept("load.md"), "# A plenary under load\n\n" + results.page() + "\n");
    new Section("load").write(readme(), results.page());
  }

  /** Writes tables and picture anew from the figures that are kept. */
  void again() {
    write(Results.read(kept("bench.json")));
    keep(LoadResults.read(kept("load.json")));
  }

  private Path kept(String file) {
    try {
      return Files.createDirectories(folder.resolve("results")).resolve(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path readme() {
    return folder.resolve("README.md");
  }

  private static void write(Path file, String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
