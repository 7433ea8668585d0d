package org.council.speakers.domain.request;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a request for the floor stands, and which act brings it where. */
public enum RequestStatus {
  WAITING,
  SPEAKING,
  /** Answered. It waits again where the item turns out to have been closed before. */
  CONCLUDED,
  WITHDRAWN,
  /** Absent when it was called, or when it had the floor already. */
  PASSED_OVER,
  /** The document is not introduced orally; the right to speak on the item is kept. */
  RIGHT_RESERVED,
  /**
   * What a delegation asked for besides, when it used up its right to it with an intervention that
   * began: an observer's, a reply's, that to speak on a motion. It waits again where that one was
   * none.
   *
   * <p>Also what has no object any more: to speak on a motion that ended (spk-37), to make one that
   * was settled with another (spk-40), to raise a point of order on an item that the meeting has
   * left (spk-06), to move that a meeting break off which rose, or is another (spk-05).
   */
  LAPSED;

  /** What happens to a request. */
  public enum Act {
    CALL,
    CONCLUDE,
    WITHDRAW,
    PASS_OVER,
    RESERVE_RIGHT,
    LAPSE,
    RESTORE
  }

  private static final Map<RequestStatus, Map<Act, RequestStatus>> TABLE =
      new EnumMap<>(RequestStatus.class);

  static {
    TABLE.put(
        WAITING,
        Map.of(
            Act.CALL, SPEAKING,
            Act.WITHDRAW, WITHDRAWN,
            Act.PASS_OVER, PASSED_OVER,
            Act.RESERVE_RIGHT, RIGHT_RESERVED,
            Act.LAPSE, LAPSED));
    TABLE.put(
        SPEAKING,
        Map.of(Act.CONCLUDE, CONCLUDED, Act.PASS_OVER, PASSED_OVER, Act.RESTORE, WAITING));
    TABLE.put(CONCLUDED, Map.of(Act.RESTORE, WAITING));
    TABLE.put(LAPSED, Map.of(Act.RESTORE, WAITING));
  }

  /** Where the act leads from here; empty where it does not apply. */
  public Optional<RequestStatus> after(Act act) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(act));
  }
}
