package org.council.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a launcher that was killed has left running. */
final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Leftovers() {}

  /**
   * Ends them, by force where they do not end in time.
   *
   * @return the names of those that were still running
   */
  static List<String> end(Home home) {
    var names =
        RunningState.read(home)
            .map(state ->
                state.processes().entrySet().stream()
                    .filter(entry -> end(entry.getValue()))
                    .map(entry -> entry.getKey())
                    .toList())
            .orElse(List.of());
    RunningState.forget(home);
    return names;
  }

  private static boolean end(ProcessMark mark) {
    var process = mark.process();
    process.ifPresent(running -> {
      running.destroy();
      if (!endsInTime(running.onExit())) {
        running.destroyForcibly();
        running.onExit().join();
      }
    });
    return process.isPresent();
  }

  private static boolean endsInTime(CompletableFuture<ProcessHandle> end) {
    try {
      end.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (Exception e) {
      throw new Trouble("Interrupted while leftovers were ended", e);
    }
  }
}
