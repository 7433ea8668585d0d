package org.council.local;

import java.util.Optional;
import org.council.backing.Topics;

/** {@code council status}: what is up, and where. */
final class Status {

  private static final int UP = 0;
  private static final int NOT_ALL_UP = 1;

  private final Home home;
  private final Readiness readiness = new Readiness();

  Status(Home home) {
    this.home = home;
  }

  /**
   * @return 0 when everything is up, else 1
   */
  int run() {
    var state = RunningState.read(home);
    if (state.isEmpty()) {
      System.out.println("Nothing is up. `council up` starts the suite.");
      return NOT_ALL_UP;
    }
    return print(state.get());
  }

  private int print(RunningState state) {
    System.out.println(
        state.launcher().alive()
            ? "The launcher is process %d.".formatted(state.launcher().pid())
            : "The launcher was killed; `council down` ends what it may have left.");
    var allUp = state.launcher().alive();
    for (var name : Ports.names()) {
      var up = isUp(state, name);
      allUp &= up;
      System.out.println(line(state, name, up));
    }
    System.out.println("data       " + home.folder());
    return allUp ? UP : NOT_ALL_UP;
  }

  private boolean isUp(RunningState state, String name) {
    if (Topics.SERVICES.contains(name)) {
      return readiness.isReady(LocalAddress.of(state.ports(), name));
    }
    var process = Optional.ofNullable(state.processes().get(name)).orElse(state.launcher());
    return process.alive();
  }

  private static String line(RunningState state, String name, boolean up) {
    var process = Optional.ofNullable(state.processes().get(name));
    return "%-10s %-5s 127.0.0.1:%d%s"
        .formatted(
            name,
            up ? "up" : "down",
            state.ports().of(name),
            process.map(mark -> "  process " + mark.pid()).orElse(""));
  }
}
