package org.council.speakers.domain.rules;

import static org.council.speakers.domain.rules.SpeakersRule.MOTION_IS_IN_FORCE;
import static org.council.speakers.domain.rules.SpeakersRule.OBSERVER_MAKES_NO_PROCEDURAL_MOTION;
import static org.council.speakers.domain.rules.SpeakersRule.ONLY_COUNCILLORS_RAISE_POINTS_OF_ORDER;
import static org.council.speakers.domain.rules.SpeakersRule.REGIONAL_ORGANIZATION_HAS_NO_FLOOR;
import static org.council.speakers.domain.rules.SpeakersRule.SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.roster.Category;

/** Who may have the floor at all, and what for, whatever the item: spk-01 to spk-04, spk-24. */
public final class Participation {

  /** Those whom a rule book may leave without the floor: by spk-01, and by spk-02. */
  static final Set<Category> REFUSED_THE_FLOOR =
      Collections.unmodifiableSet(
          EnumSet.of(Category.SECTOR_MEMBER_OBSERVER, Category.REGIONAL_ORGANIZATION_OBSERVER));

  private Participation() {}

  /**
   * Lets through a delegation that may ask for the floor.
   *
   * @throws InvalidInput for one who speaks outside the list
   * @throws Refusal when its category has no floor, or not for this purpose, or the motion is not
   *     in force; also when one who speaks outside the list raises a point of order
   */
  public static void toAskFor(Asking asking, Speaker speaker, RuleBook ruleBook) {
    if (!speaker.capacity().waitsInTheList()) {
      mustRaiseNoPointOfOrder(asking.purpose() == Purpose.POINT_OF_ORDER, speaker);
      throw new InvalidInput("by", speaker.participant() + " is given the floor without asking.");
    }
    if (asking.motion() != null && !asking.purpose().isProcedural()) {
      throw new InvalidInput("motion", "Only a procedural motion has the name of one.");
    }
    mustBeAllowedToAnObserver(asking.purpose(), speaker, ruleBook);
    if (asking.motion() == null && asking.purpose().isOnAMotion()) {
      throw new InvalidInput("motion", "Which motion it is about must be said.");
    }
    mustBeInForce(asking, ruleBook);
  }

  /** As {@link #toAskFor}, for a delegation that is given the floor. */
  public static void toHave(Asking asking, Speaker speaker, RuleBook ruleBook) {
    mustBeAllowedToAnObserver(asking.purpose(), speaker, ruleBook);
    mustBeInForce(asking, ruleBook);
  }

  /**
   * Refuses a point of order to one who speaks in no delegation's name (spk-03): an officer or a
   * guest, for whom no source was found.
   *
   * @throws Refusal when it raises one
   */
  public static void toHaveOutsideTheList(Turn turn) {
    mustRaiseNoPointOfOrder(turn.speech().raisesPointOfOrder(), turn.speaker());
  }

  private static void mustRaiseNoPointOfOrder(boolean raises, Speaker officerOrGuest) {
    ONLY_COUNCILLORS_RAISE_POINTS_OF_ORDER.unless(
        !raises, "%s speaks in no delegation's name", officerOrGuest.participant());
  }

  private static void mustBeInForce(Asking asking, RuleBook ruleBook) {
    MOTION_IS_IN_FORCE.unless(
        !asking.purpose().isProcedural() || ruleBook.hasInForce(asking.motion()),
        "%s has no motion %s in force",
        ruleBook.name(),
        asking.motion() == null ? "without a name" : asking.motion());
  }

  private static void mustBeAllowedToAnObserver(
      Purpose purpose, Speaker speaker, RuleBook ruleBook) {
    if (!speaker.isObserver()) {
      return;
    }
    String who = "%s is of %s".formatted(speaker.participant(), speaker.delegation());
    boolean hasFloor = ruleBook.givesTheFloorTo(speaker.category());
    SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR.unless(
        hasFloor || speaker.category() != Category.SECTOR_MEMBER_OBSERVER,
        "%s, an observer for Sector Members",
        who);
    REGIONAL_ORGANIZATION_HAS_NO_FLOOR.unless(hasFloor, "%s, a regional organization", who);
    ONLY_COUNCILLORS_RAISE_POINTS_OF_ORDER.unless(
        purpose != Purpose.POINT_OF_ORDER, "%s, an observer", who);
    OBSERVER_MAKES_NO_PROCEDURAL_MOTION.unless(!purpose.isProcedural(), "%s, an observer", who);
  }
}
