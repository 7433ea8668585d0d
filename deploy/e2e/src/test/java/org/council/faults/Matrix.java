package org.council.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.council.e2e.Playing;
import org.council.e2e.Retold;
import org.council.faults.check.Checker;
import org.council.faults.check.Finding;
import org.council.faults.check.Witness;
import org.council.faults.cluster.Cluster;
import org.council.faults.load.Crowd;

/** Plays rows one after the other on one cluster, and judges each by everything since the first. */
final class Matrix implements AutoCloseable {

  private static final Path MEETING = Path.of("../scenarios/lakes-plenary-1.yaml");
  private static final int SESSIONS = 2;

  private final Path folder;
  private final boolean thorough;
  private final Cluster cluster;
  private final Crowd crowd;
  private final Witness witness;
  private final Set<Finding> known = new HashSet<>();
  private final List<Result> results = new ArrayList<>();
  private int meetings;

  Matrix(Path folder, boolean thorough) {
    this.folder = folder;
    this.thorough = thorough;
    this.cluster = Cluster.start(folder);
    this.crowd = new Crowd(SESSIONS, cluster.address());
    this.witness = new Witness(cluster);
  }

  List<Result> results() {
    return results;
  }

  /** Plays a row. */
  Result play(Row row) {
    Scene scene = scene();
    int before = crowd.recorder().acts();
    CompletableFuture<Void> meeting = row.withMeeting() ? meeting() : null;
    int times = thorough ? row.thoroughly() : row.briefly();
    Runnable play =
        () -> {
          row.play().accept(scene, times);
          scene.awaitEverybody();
          awaitMeeting(meeting, scene);
        };
    if (row.inQuiet()) {
      play.run();
    } else {
      crowd.actWhile(pace(), play);
    }
    List<Finding> findings = judge(scene);
    Result result =
        new Result(
            row,
            crowd.recorder().acts() - before,
            scene.faults(),
            findings,
            scene.timings(),
            scene.remark());
    results.add(result);
    return result;
  }

  private Duration pace() {
    return Duration.ofMillis(thorough ? 2_000 : 1_000);
  }

  /**
   * Does harm that must be seen.
   *
   * @return what was found
   */
  List<Finding> harm(Oracles oracle) {
    Scene scene = scene();
    crowd.actWhile(
        pace(),
        () -> {
          oracle.harm(scene);
          scene.awaitEverybody();
        });
    witness.awaitStill();
    return found();
  }

  Scene scene() {
    return new Scene(cluster, crowd, witness, thorough);
  }

  private List<Finding> judge(Scene scene) {
    List<Finding> findings = new ArrayList<>(scene.findings());
    try {
      witness.awaitQuiet();
    } catch (AssertionError e) {
      findings.add(Finding.failed("%s", e.getMessage()));
    }
    findings.addAll(found());
    return findings;
  }

  /** What is wrong now and was not before. */
  private List<Finding> found() {
    List<Finding> findings =
        new ArrayList<>(Checker.check(witness.evidence(crowd.recorder().acknowledged())));
    crowd.recorder().complaints().stream()
        .map(complaint -> Finding.failed("%s", complaint))
        .forEach(findings::add);
    findings.removeIf(finding -> !known.add(finding));
    return findings;
  }

  /** A meeting beside, as anybody plays it. */
  private CompletableFuture<Void> meeting() {
    try {
      Path scenario = Retold.with("M" + ++meetings, MEETING, folder);
      return CompletableFuture.runAsync(() -> Playing.asExpected(scenario, cluster.address()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitMeeting(CompletableFuture<Void> meeting, Scene scene) {
    if (meeting != null) {
      try {
        meeting.join();
      } catch (CompletionException e) {
        scene.find(Finding.failed("a meeting played beside: %s", e.getCause().getMessage()));
      }
    }
  }

  @Override
  public void close() {
    crowd.close();
    cluster.close();
  }
}
