package org.council.agenda.domain.meeting;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.council.platform.procedure.Meaning;

/**
 * Where an item stands in one meeting, with the commands that each status takes. The status that
 * closing gives follows from what was decided: see {@link Outcome#leavesTheItem}.
 */
public enum ItemStatus {
  @Meaning("On the agenda, not yet opened.")
  PLANNED,
  @Meaning("Before the meeting.")
  OPEN,
  @Meaning("Considered to its end.")
  CLOSED,
  @Meaning("Withdrawn.")
  WITHDRAWN,
  @Meaning("Handed to another body.")
  REFERRED,
  @Meaning("Put off to the next session.")
  DEFERRED,
  @Meaning("To be continued at a later sitting or meeting.")
  CARRIED_OVER;

  /** What can be done to an item. */
  public enum Command {
    OPEN,
    DECIDE,
    CLOSE
  }

  private static final Map<ItemStatus, Set<Command>> TAKES =
      Map.ofEntries(
          entry(PLANNED, Set.of(Command.OPEN)),
          entry(OPEN, Set.of(Command.DECIDE, Command.CLOSE)),
          entry(CLOSED, Set.of()),
          entry(WITHDRAWN, Set.of()),
          entry(REFERRED, Set.of()),
          entry(DEFERRED, Set.of()),
          entry(CARRIED_OVER, Set.of(Command.OPEN, Command.CLOSE)));

  /** Whether the command is in order; time and earlier acts may still forbid it. */
  public boolean takes(Command command) {
    return TAKES.get(this).contains(command);
  }

  /**
   * Of two ways to leave an item the one that counts: an item partly decided and partly deferred is
   * deferred. Later constants count before earlier ones.
   *
   * @param other another way, or null for none
   */
  public ItemStatus orStronger(ItemStatus other) {
    return other == null || compareTo(other) >= 0 ? this : other;
  }
}
