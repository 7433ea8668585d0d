package org.council.local;

/** Starts programs of the suite again that end by themselves or are killed. */
final class Revival {

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
    suite.end(program).thenRunAsync(() -> revive(program));
  }

  private void revive(String program) {
    if (suite.closing()) {
      return;
    }
    progress.say(program + " has ended; it is started again");
    try {
      suite.start(program);
      watch(program);
    } catch (RuntimeException e) {
      if (!suite.closing()) {
        progress.say(e.getMessage() + "\nIt is not started again; the others go on.");
      }
    }
  }
}
