package org.council.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Starts programs of the suite again that end by themselves or are killed. */
final class Revival {

  /** A session of a killed PostgreSQL may go on for a while, and none starts beside it. */
  private static final int ATTEMPTS_AT_POSTGRES = 3;

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);

  private final Suite suite;
  private final Progress progress;

  Revival(Suite suite, Progress progress) {
    this.suite = suite;
    this.progress = progress;
  }

  /** Watches over all programs from now on. */
  void watch() {
    suite.programs().forEach(this::watch);
  }

  private void watch(String program) {
    suite.end(program).thenRunAsync(() -> revive(program), Thread::startVirtualThread);
  }

  private void revive(String program) {
    if (suite.closing()) {
      return;
    }
    progress.say(program + " has ended; it is started again");
    try {
      start(program, program.equals(Ports.POSTGRES) ? ATTEMPTS_AT_POSTGRES : 1);
      watch(program);
    } catch (RuntimeException e) {
      if (!suite.closing()) {
        progress.say(e.getMessage() + "\nIt is not started again; the others go on.");
      }
    }
  }

  private void start(String program, int attempts) {
    try {
      suite.start(program);
    } catch (RuntimeException e) {
      if (attempts == 1 || suite.closing()) {
        throw e;
      }
      progress.say(e.getMessage() + "\nIt is tried again.");
      LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
      start(program, attempts - 1);
    }
  }
}
