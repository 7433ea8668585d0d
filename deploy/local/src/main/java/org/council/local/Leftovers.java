package org.council.local;

import java.time.Duration;
import java.util.List;

/** What a launcher that was killed has left running. */
final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Leftovers() {}

  /**
   * Ends them, by force where they do not end in time.
   *
   * @return the names of those that were still running
   * @throws Trouble when one is another user's
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
    process.ifPresent(running -> Ending.of(running, PATIENCE));
    return process.isPresent();
  }
}
