package org.council.local;

/** Why a command that needs a suite of its own cannot have one: another works on its home. */
final class AlreadyUp {

  private AlreadyUp() {}

  /** What a user is told, by what that suite is there for. */
  static Trouble on(Home home) {
    var state = RunningState.read(home);
    var launcher = state.map(running -> " (process " + running.launcher().pid() + ")").orElse("");
    var what =
        state.filter(RunningState::open).map(AlreadyUp::standing).orElseGet(AlreadyUp::passing);
    return new Trouble("A suite is up already%s: %s".formatted(launcher, what));
  }

  private static String standing(RunningState state) {
    return ("it stands, with agenda at %s, until `council down` ends it. `council record`, and"
            + " `council play` without --fresh, use it as it is.")
        .formatted(LocalAddress.of(state.ports(), "agenda"));
  }

  private static String passing() {
    return "it is just starting or ending, or another command's, which ends it when it is done."
        + " Wait for that, or see `council status` and end it with `council down`.";
  }
}
