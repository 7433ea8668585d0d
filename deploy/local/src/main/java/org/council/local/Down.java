package org.council.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code council down}: ends the suite of a home, whoever started it. */
final class Down {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Home home;

  Down(Home home) {
    this.home = home;
  }

  int run() {
    var state = RunningState.read(home);
    state.flatMap(running -> running.launcher().process()).ifPresent(Down::end);
    var left = Leftovers.end(home);
    System.out.println(
        state.isEmpty()
            ? "Nothing is up."
            : "Stopped%s. The data stays in %s."
                .formatted(
                    left.isEmpty() ? "" : " what a killed launcher had left", home.folder()));
    return 0;
  }

  private static void end(ProcessHandle launcher) {
    launcher.destroy();
    try {
      launcher.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      launcher.destroyForcibly();
      launcher.onExit().join();
    } catch (InterruptedException | ExecutionException e) {
      throw new Trouble("Interrupted", e);
    }
  }
}
