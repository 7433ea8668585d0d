package org.council.agenda.domain.session;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Where a session stands, with what each command makes of it. */
public enum SessionStatus {
  /** Called, its first plenary meeting still to come. */
  CONVENED,
  /** In session. */
  OPEN,
  /** Risen until a later date. */
  ADJOURNED,
  /** Over. */
  CLOSED;

  /** What can be done to a session. */
  public enum Command {
    OPEN,
    ADJOURN,
    RESUME,
    CLOSE
  }

  private static final Map<SessionStatus, Map<Command, SessionStatus>> TRANSITIONS =
      Map.ofEntries(
          entry(CONVENED, Map.of(Command.OPEN, OPEN)),
          entry(OPEN, Map.of(Command.ADJOURN, ADJOURNED, Command.CLOSE, CLOSED)),
          entry(ADJOURNED, Map.of(Command.RESUME, OPEN)),
          entry(CLOSED, Map.of()));

  /** The status after the command; empty where the command is out of order. */
  public Optional<SessionStatus> after(Command command) {
    return Optional.ofNullable(TRANSITIONS.get(this).get(command));
  }
}
