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
  PROCEDURAL_MOTION,
  /** To speak for a motion that was made. */
  FOR_THE_MOTION,
  /** To speak against a motion that was made. */
  AGAINST_THE_MOTION;

  private static final Set<Purpose> ON_THE_SUBSTANCE = EnumSet.of(INTRODUCE, SPEAK);
  private static final Set<Purpose> ON_A_MOTION = EnumSet.of(FOR_THE_MOTION, AGAINST_THE_MOTION);

  /** Whether it is about the item itself: what a closed list no longer takes. */
  public boolean isOnTheSubstance() {
    return ON_THE_SUBSTANCE.contains(this);
  }

  /** Whether it is about a motion that another made. */
  public boolean isOnAMotion() {
    return ON_A_MOTION.contains(this);
  }

  /** Whether it is about the conduct of business: a motion, or what is said on one. */
  boolean isProcedural() {
    return this == PROCEDURAL_MOTION || isOnAMotion();
  }
}
