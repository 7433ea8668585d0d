package org.council.speakers.domain;

import java.util.EnumSet;
import java.util.Set;

/** What the floor is asked for. */
public enum Purpose {
  /** To introduce a document. */
  INTRODUCE,
  /** To speak on the item. */
  SPEAK,
  POINT_OF_ORDER,
  /** To answer what was said of one's State; after the others. */
  RIGHT_OF_REPLY,
  /** To move something about the conduct of business. */
  PROCEDURAL_MOTION;

  private static final Set<Purpose> ON_THE_SUBSTANCE = EnumSet.of(INTRODUCE, SPEAK);

  /** Whether it is about the item itself: what a closed list no longer takes. */
  public boolean isOnTheSubstance() {
    return ON_THE_SUBSTANCE.contains(this);
  }
}
