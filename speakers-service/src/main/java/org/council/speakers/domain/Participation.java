package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.OBSERVER_MAKES_NO_PROCEDURAL_MOTION;
import static org.council.speakers.domain.SpeakersRule.OBSERVER_RAISES_NO_POINT_OF_ORDER;
import static org.council.speakers.domain.SpeakersRule.REGIONAL_ORGANIZATION_HAS_NO_FLOOR;
import static org.council.speakers.domain.SpeakersRule.SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR;

import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.roster.Category;

/** Who may have the floor at all, whatever the item: spk-01 to spk-04. */
final class Participation {

  private Participation() {}

  /**
   * Lets through a delegation that may ask for the floor.
   *
   * @throws InvalidInput for one who speaks outside the list
   * @throws Refusal when its category has no floor, or not for this purpose
   */
  static void toAskFor(Purpose purpose, Speaker speaker, RuleBook ruleBook) {
    if (!speaker.capacity().waitsInTheList()) {
      throw new InvalidInput("by", speaker.participant() + " is given the floor without asking.");
    }
    toHave(purpose, speaker, ruleBook);
  }

  /** As {@link #toAskFor}, for one who is given the floor; officers and guests always may. */
  static void toHave(Purpose purpose, Speaker speaker, RuleBook ruleBook) {
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
    OBSERVER_RAISES_NO_POINT_OF_ORDER.unless(
        purpose != Purpose.POINT_OF_ORDER, "%s, an observer", who);
    OBSERVER_MAKES_NO_PROCEDURAL_MOTION.unless(
        purpose != Purpose.PROCEDURAL_MOTION, "%s, an observer", who);
  }
}
