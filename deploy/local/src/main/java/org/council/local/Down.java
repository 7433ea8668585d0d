package org.council.local;

import java.time.Duration;

/** {@code council down}: ends the suite of a home, whoever started it. */
final class Down {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Home home;

  Down(Home home) {
    this.home = home;
  }

  /**
   * @throws Trouble when the suite is another user's
   */
  int run() {
    var state = RunningState.read(home);
    state
        .flatMap(running -> running.launcher().process())
        .ifPresent(launcher -> Ending.of(launcher, PATIENCE));
    var left = Leftovers.end(home);
    System.out.println(
        state.isEmpty()
            ? "Nothing is up."
            : "Stopped%s. The data stays in %s."
                .formatted(
                    left.isEmpty() ? "" : " what a killed launcher had left", home.folder()));
    return 0;
  }
}
