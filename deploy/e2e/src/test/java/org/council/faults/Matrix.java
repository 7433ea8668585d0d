package org.council.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.council.faults.Row.Trait;
import org.council.faults.check.Checker;
import org.council.faults.check.Finding;
import org.council.faults.check.Witness;
import org.council.faults.cluster.Cluster;
import org.council.faults.load.Crowd;

/** Plays rows one after the other on one cluster, and judges each by everything since the first. */
final class Matrix implements AutoCloseable {

  private static final int SESSIONS = 2;

  /** Two cores bear what comes of it, and have some time left for those who start again. */
  private static final Duration BETWEEN_ACTS = Duration.ofSeconds(2);

  private final boolean thorough;
  private final Cluster cluster;
  private final Crowd crowd;
  private final Witness witness;
  private final Meetings meetings;
  private final Set<Finding> known = new HashSet<>();
  private final List<Result> results = new ArrayList<>();

  /**
   * Starts the cluster and sets the stage.
   *
   * @throws AssertionError when it does not start
   */
  Matrix(Path folder, boolean thorough) {
    this.thorough = thorough;
    this.cluster = Cluster.start(folder, thorough);
    this.meetings = new Meetings(folder, cluster.address());
    try {
      this.crowd = new Crowd(SESSIONS, cluster.address());
      this.witness = new Witness(cluster);
    } catch (RuntimeException | AssertionError e) {
      cluster.close();
      throw e;
    }
  }

  List<Result> results() {
    return results;
  }

  /** Plays a row. Where it breaks off, that is a finding, and everything is mended. */
  Result play(Row row) {
    Scene scene = scene();
    int before = crowd.recorder().acts();
    actWhile(row.is(Trait.QUIET), () -> playOn(scene, row));
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

  private void playOn(Scene scene, Row row) {
    try {
      if (row.is(Trait.MEETING_BESIDE)) {
        scene.beginMeeting();
      }
      row.play().accept(scene, thorough ? row.thoroughly() : row.briefly());
      scene.end();
    } catch (RuntimeException | AssertionError e) {
      scene.find(Finding.failed("it broke off: %s", e));
      cluster.mend();
      scene.end();
    }
  }

  private void actWhile(boolean inQuiet, Runnable something) {
    if (inQuiet) {
      something.run();
    } else {
      crowd.actWhile(BETWEEN_ACTS, something);
    }
  }

  /**
   * Does harm that must be seen.
   *
   * @return what was found
   */
  List<Finding> harm(Oracles oracle) {
    Scene scene = scene();
    actWhile(
        oracle.inQuiet(),
        () -> {
          oracle.harm(scene);
          scene.end();
        });
    witness.awaitStill();
    List<Finding> findings = new ArrayList<>(scene.findings());
    findings.addAll(found());
    return findings;
  }

  private Scene scene() {
    return new Scene(cluster, crowd, witness, meetings, thorough);
  }

  private List<Finding> judge(Scene scene) {
    List<Finding> findings = new ArrayList<>(scene.findings());
    if (thorough) {
      findings.addAll(scene.timings().tooLong());
    }
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

  @Override
  public void close() {
    crowd.close();
    cluster.close();
  }
}
