package org.council.local;

import java.util.List;

/** {@code council token}: signs in a participant, or somebody with a role. */
final class Token {

  private static final String USUAL_ROLE = "delegate";

  private final SuiteSettings settings;

  Token(SuiteSettings settings) {
    this.settings = settings;
  }

  int run(CommandLine line) {
    var roles = line.all("--role");
    if (line.arguments().isEmpty() && roles.isEmpty()) {
      throw new Trouble("Whose token? council token <participant> | --role <role>");
    }
    var participant = line.arguments().isEmpty() ? roles.getFirst() : line.arguments().getFirst();
    var given = roles.isEmpty() ? List.of(USUAL_ROLE) : roles;
    System.out.println(address().token(participant, given.toArray(String[]::new)));
    return 0;
  }

  /** Where the suite is up, else where it would be. */
  private SuiteAddress address() {
    var ports =
        RunningState.read(settings.home()).map(RunningState::ports).orElse(settings.ports());
    return LocalAddress.of(settings.home(), ports);
  }
}
