package org.council.local;

import java.util.List;
import org.council.platform.identity.Roles;

/** {@code council token}: signs in a participant, or somebody with a role. */
final class Token {

  private static final List<String> ROLES =
      List.of(
          Roles.SECRETARIAT,
          Roles.DELEGATE,
          Roles.PRECIS_WRITER,
          Roles.TRANSLATOR,
          Roles.INTEGRATOR,
          Roles.OPERATOR);

  private final SuiteSettings settings;

  Token(SuiteSettings settings) {
    this.settings = settings;
  }

  int run(CommandLine line) {
    var roles = line.all("--role");
    if (line.arguments().isEmpty() && roles.isEmpty()) {
      throw new Trouble("Whose token? council token <participant> | --role <role>");
    }
    roles.stream().filter(role -> !ROLES.contains(role)).findFirst().ifPresent(Token::refuse);
    var participant = line.arguments().isEmpty() ? roles.getFirst() : line.arguments().getFirst();
    var given = roles.isEmpty() ? List.of(Roles.DELEGATE) : roles;
    System.out.println(address().token(participant, given.toArray(String[]::new)));
    return 0;
  }

  private static void refuse(String role) {
    throw new Trouble(
        "There is no role %s; the roles are %s".formatted(role, String.join(", ", ROLES)));
  }

  /** Where the suite is up, else where it would be. */
  private SuiteAddress address() {
    var ports =
        RunningState.read(settings.home()).map(RunningState::ports).orElse(settings.ports());
    return LocalAddress.of(settings.home(), ports);
  }
}
