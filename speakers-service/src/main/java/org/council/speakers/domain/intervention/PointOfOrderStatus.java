package org.council.speakers.domain.intervention;

import java.util.Map;
import java.util.Optional;

/** Where a point of order stands, and which act brings it where. */
public enum PointOfOrderStatus {
  RAISED,
  RULED,
  /** Appealed: the meeting decides at once; no votes are counted here. */
  APPEALED,
  DECIDED;

  /** What happens to a point of order. */
  public enum Act {
    RULE,
    APPEAL,
    DECIDE
  }

  private static final Map<PointOfOrderStatus, Map<Act, PointOfOrderStatus>> TABLE =
      Map.of(
          RAISED, Map.of(Act.RULE, RULED),
          RULED, Map.of(Act.APPEAL, APPEALED),
          APPEALED, Map.of(Act.DECIDE, DECIDED),
          DECIDED, Map.of());

  /** Whether nothing must be done about it any more. */
  public boolean isSettled() {
    return this == RULED || this == DECIDED;
  }

  /** Where the act leads from here; empty where it does not apply. */
  public Optional<PointOfOrderStatus> after(Act act) {
    return Optional.ofNullable(TABLE.get(this).get(act));
  }
}
