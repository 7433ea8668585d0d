package org.council.minutes.domain;

import java.util.List;
import java.util.Set;

/** What speakers-service tells: who spoke on what, and who was called and absent. */
public sealed interface SpeakersFact extends RecordFact {

  /**
   * @param number the item's number in this meeting
   * @param delegation the code of the delegation spoken for, or null
   * @param capacity {@code CHAIR}, {@code SECRETARIAT}, {@code COUNCILLOR}, {@code OBSERVER},
   *     {@code GUEST}
   * @param does {@code INTRODUCES}, {@code OUTLINES}, {@code COMMENTS}, …
   * @param documents the symbols of what is introduced or outlined
   */
  record FloorGiven(
      String session,
      String meeting,
      int number,
      String intervention,
      String participant,
      String delegation,
      String capacity,
      String does,
      List<String> documents)
      implements SpeakersFact {

    private static final Set<String> FOR_NO_DELEGATION = Set.of("CHAIR", "SECRETARIAT", "GUEST");

    public FloorGiven {
      documents = Given.list(documents);
    }

    /** Whether it was given to one who presides, serves or is a guest, and so to no delegation. */
    public boolean isForNoDelegation() {
      return delegation == null && FOR_NO_DELEGATION.contains(String.valueOf(capacity));
    }

    /** Whether a point of order was raised with it. */
    public boolean raisesPointOfOrder() {
      return "RAISES_POINT_OF_ORDER".equals(does);
    }
  }

  /** One who was given the floor was absent, or the item was closed before: that was no speech. */
  record InterventionPassedOver(String session, String meeting, String intervention)
      implements SpeakersFact {}
}
