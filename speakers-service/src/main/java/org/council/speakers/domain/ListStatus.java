package org.council.speakers.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a list of speakers stands, and which act brings it where. */
public enum ListStatus {
  /** The item is on the agenda and was not opened yet. */
  PLANNED,
  OPEN,
  /** Closed by the Chair with the meeting's assent: only those who wait are still called. */
  CLOSED,
  /** The item is no longer before the meeting; carried over, it may be opened again. */
  ENDED;

  /** What happens to a list. */
  public enum Act {
    OPEN_ITEM,
    CLOSE,
    REOPEN,
    CLOSE_ITEM
  }

  private static final Map<ListStatus, Map<Act, ListStatus>> TABLE =
      new EnumMap<>(ListStatus.class);

  static {
    TABLE.put(PLANNED, Map.of(Act.OPEN_ITEM, OPEN, Act.CLOSE_ITEM, ENDED));
    TABLE.put(OPEN, Map.of(Act.CLOSE, CLOSED, Act.CLOSE_ITEM, ENDED));
    TABLE.put(CLOSED, Map.of(Act.REOPEN, OPEN, Act.CLOSE_ITEM, ENDED));
    TABLE.put(ENDED, Map.of(Act.OPEN_ITEM, OPEN));
  }

  /** Where the act leads from here; empty where it does not apply. */
  public Optional<ListStatus> after(Act act) {
    return Optional.ofNullable(TABLE.get(this).get(act));
  }

  /** Whether the item is before the meeting. */
  public boolean isLive() {
    return this == OPEN || this == CLOSED;
  }
}
