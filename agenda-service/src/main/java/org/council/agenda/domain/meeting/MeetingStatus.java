package org.council.agenda.domain.meeting;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Where a meeting stands, with what each command makes of it. */
public enum MeetingStatus {
  /** Planned, not yet called to order. */
  SCHEDULED,
  /** Sitting. */
  IN_PROGRESS,
  /** Broken off; another sitting follows. */
  ADJOURNED,
  /** Risen for good. */
  CLOSED;

  /** What can be done to a meeting. */
  public enum Command {
    OPEN,
    ADJOURN,
    RESUME,
    CLOSE,
    TAKE_CHAIR,
    ISSUE_AGENDA
  }

  private static final Map<MeetingStatus, Map<Command, MeetingStatus>> TRANSITIONS =
      Map.ofEntries(
          entry(
              SCHEDULED,
              Map.of(
                  Command.OPEN, IN_PROGRESS,
                  Command.TAKE_CHAIR, SCHEDULED,
                  Command.ISSUE_AGENDA, SCHEDULED)),
          entry(
              IN_PROGRESS,
              Map.of(
                  Command.ADJOURN, ADJOURNED,
                  Command.CLOSE, CLOSED,
                  Command.TAKE_CHAIR, IN_PROGRESS,
                  Command.ISSUE_AGENDA, IN_PROGRESS)),
          entry(
              ADJOURNED,
              Map.of(
                  Command.RESUME, IN_PROGRESS,
                  Command.TAKE_CHAIR, ADJOURNED,
                  Command.ISSUE_AGENDA, ADJOURNED)),
          entry(CLOSED, Map.of()));

  /** The status after the command; empty where the command is out of order. */
  public Optional<MeetingStatus> after(Command command) {
    return Optional.ofNullable(TRANSITIONS.get(this).get(command));
  }
}
