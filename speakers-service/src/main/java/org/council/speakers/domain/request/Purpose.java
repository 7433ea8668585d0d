package org.council.speakers.domain.request;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.council.platform.procedure.Meaning;

/** What the floor is asked for. */
public enum Purpose {
  @Meaning("To introduce a document.")
  INTRODUCE,
  @Meaning("To speak on the item.")
  SPEAK,
  @Meaning("To say that the rules of procedure are not kept; at once, before all others.")
  POINT_OF_ORDER,
  @Meaning("To answer what was said of one's State; after the others.")
  RIGHT_OF_REPLY,
  @Meaning("To move something about the conduct of business.")
  PROCEDURAL_MOTION,
  @Meaning("To speak for a motion that was made.")
  FOR_THE_MOTION,
  @Meaning("To speak against a motion that was made.")
  AGAINST_THE_MOTION;

  private static final Set<Purpose> ON_THE_SUBSTANCE = EnumSet.of(INTRODUCE, SPEAK);
  private static final Set<Purpose> ON_A_MOTION = EnumSet.of(FOR_THE_MOTION, AGAINST_THE_MOTION);

  /** Whether it is about the item itself: what a closed list no longer takes. */
  public boolean isOnTheSubstance() {
    return ON_THE_SUBSTANCE.contains(this);
  }

  /** The phase of the debate that it belongs to; empty for what is of none and comes in any. */
  public Optional<Phase> phase() {
    return switch (this) {
      case INTRODUCE -> Optional.of(Phase.INTRODUCTIONS);
      case SPEAK -> Optional.of(Phase.DISCUSSION);
      case RIGHT_OF_REPLY -> Optional.of(Phase.REPLIES);
      case POINT_OF_ORDER, PROCEDURAL_MOTION, FOR_THE_MOTION, AGAINST_THE_MOTION ->
          Optional.empty();
    };
  }

  /** Whether it is about a motion that another made. */
  public boolean isOnAMotion() {
    return ON_A_MOTION.contains(this);
  }

  /** Whether it is about the conduct of business: a motion, or what is said on one. */
  public boolean isProcedural() {
    return this == PROCEDURAL_MOTION || isOnAMotion();
  }
}
