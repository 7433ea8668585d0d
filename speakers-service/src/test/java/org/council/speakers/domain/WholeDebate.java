package org.council.speakers.domain;

import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.EnumSet;
import java.util.Map;
import java.util.function.Predicate;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Seat;
import org.council.speakers.domain.rules.Limited;

/**
 * Fixture of the tests that do every command in every status: a debate in which whatever there is
 * can be done. Motions and appeals are in force, everybody's time is limited and may be yielded,
 * questions are put between, and a point of order holds up nobody.
 */
final class WholeDebate {

  /** Kenya, in a seat with a microphone. */
  static final Speaker SEATED = KENYA.at(new Seat("C-14", "M-014"));

  private WholeDebate() {}

  /** What is done to an intervention. */
  interface ToAnIntervention {
    void to(ItemUnderway item, Intervention made);
  }

  /** The item not opened, of a body that follows the rule book but lets everybody in. */
  static ItemUnderway planned(String ruleBook) {
    return ItemUnderway.plannedWith(allInForce(false), ruleBook);
  }

  /** The same, opened. */
  static ItemUnderway opened(String ruleBook) {
    return open(planned(ruleBook));
  }

  /** The same where a point of order is ruled on at once: all else waits for it. */
  static ItemUnderway openedWithRulingsAtOnce(String ruleBook) {
    return open(ItemUnderway.plannedWith(allInForce(true), ruleBook));
  }

  private static Map<String, Object> allInForce(boolean ruledOnAtOnce) {
    return Map.of(
        "motionsInForce", EnumSet.allOf(Motion.class),
        "rulingsAreAppealed", true,
        "ruledOnAtOnce", ruledOnAtOnce,
        "timeIsYielded", true,
        "questionsBetween", true);
  }

  /** It is opened, and everybody's time limited. */
  static ItemUnderway open(ItemUnderway planned) {
    return planned.open().limits(Limited.COUNCILLOR, 60).limits(Limited.SECRETARIAT, 60);
  }

  /** Türkiye and Brazil wait to speak, in that order. */
  static void othersWait(ItemUnderway item) {
    item.asks(TURKIYE, SPEAK).asks(BRAZIL, SPEAK);
  }

  /** Kenya has the floor, and makes a motion. */
  static Intervention moved(ItemUnderway item) {
    return item.moves(SEATED, CLOSURE_OF_THE_DEBATE).isGivenTheFloor(SEATED, COMMENTS);
  }

  /** The first intervention of that kind. */
  static Intervention the(Predicate<Intervention> wanted, ItemUnderway item) {
    return item.list.log().interventions().stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new NoSuch("intervention"));
  }
}
