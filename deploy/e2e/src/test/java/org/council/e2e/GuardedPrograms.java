package org.council.e2e;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.council.local.Guard;
import org.council.local.ServiceProcess;

/** Programs that a test starts, and that end with it, also when its JVM is killed. */
final class GuardedPrograms implements AutoCloseable {

  private static final Path NO_POSTGRES_AMONG_THEM = Path.of("/dev/null");

  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final Guard guard = Guard.start(NO_POSTGRES_AMONG_THEM);
  private final List<ServiceProcess> programs = new ArrayList<>();

  /** Starts a program. */
  void start(ServiceProcess program) {
    program.start();
    programs.add(program);
    guard.watch(
        programs.stream()
            .filter(ServiceProcess::alive)
            .map(running -> running.handle().pid())
            .toList());
  }

  /**
   * Runs a program to its end.
   *
   * @throws AssertionError when it fails
   */
  void run(ServiceProcess program) {
    start(program);
    if (program.end().join().exitValue() != 0) {
      throw failed(program, "failed");
    }
  }

  /**
   * Waits as long as most programs need at most, {@link #awaitReady(ServiceProcess, URI,
   * Duration)}.
   */
  void awaitReady(ServiceProcess program, URI health) {
    awaitReady(program, health, LONGEST_START);
  }

  /**
   * Waits until a program that was started says that it is ready.
   *
   * @throws AssertionError when it ends instead, or takes too long
   */
  void awaitReady(ServiceProcess program, URI health, Duration atMost) {
    if (!Await.within(atMost, () -> isReady(program, health))) {
      throw failed(program, "is not ready");
    }
  }

  private static boolean isReady(ServiceProcess program, URI health) {
    if (!program.alive()) {
      throw failed(program, "ended");
    }
    try {
      return Web.get(health).statusCode() == 200;
    } catch (UncheckedIOException _) {
      return false;
    }
  }

  private static AssertionError failed(ServiceProcess program, String how) {
    return new AssertionError(
        "%s %s. The last lines of its log:%n%s"
            .formatted(program.name(), how, program.lastLines()));
  }

  @Override
  public void close() {
    programs.forEach(ServiceProcess::stop);
    guard.watch(List.of());
    guard.close();
  }
}
