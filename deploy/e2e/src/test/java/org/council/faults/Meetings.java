package org.council.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.council.e2e.Playing;
import org.council.e2e.Retold;
import org.council.faults.check.Finding;
import org.council.local.SuiteAddress;

/** Whole meetings, played beside as anybody plays them. */
final class Meetings {

  private static final Path MEETING = Path.of("../scenarios/lakes-plenary-1.yaml");

  private final Path folder;
  private final SuiteAddress suite;
  private final List<CompletableFuture<Void>> underWay = new ArrayList<>();
  private int begun;

  /**
   * @param folder where the scenarios are kept while they are played
   */
  Meetings(Path folder, SuiteAddress suite) {
    this.folder = folder;
    this.suite = suite;
  }

  /** Begins one more. */
  void begin() {
    String suffix = "M" + ++begun;
    try {
      Path own = Files.createDirectories(folder.resolve(suffix));
      Path scenario = Retold.with(suffix, MEETING, own);
      underWay.add(CompletableFuture.runAsync(() -> Playing.asExpected(scenario, suite)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for those under way: each ends with the record of an undisturbed run. */
  List<Finding> end() {
    List<Finding> findings = new ArrayList<>();
    for (CompletableFuture<Void> meeting : underWay) {
      try {
        meeting.join();
      } catch (CompletionException e) {
        findings.add(Finding.failed("a meeting played beside: %s", e.getCause().getMessage()));
      }
    }
    underWay.clear();
    return findings;
  }
}
