package org.council.speakers.domain;

import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;

import java.util.Map;
import java.util.function.Predicate;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Seat;

/**
 * Fixture of the tests that do every command in every status: a debate in which whatever there is
 * can be done. Time is yielded, questions are put between, and a point of order holds up nobody.
 */
final class WholeDebate {

  /** Kenya, in a seat with a microphone. */
  static final Speaker SEATED = KENYA.at(new Seat("C-14", "M-014"));

  private static final Map<String, Object> ALL_LET_IN =
      Map.of("timeIsYielded", true, "questionsBetween", true, "ruledOnAtOnce", false);

  private WholeDebate() {}

  /** What is done to an intervention, or around it. */
  interface ToAnIntervention {
    void to(ItemUnderway item, Intervention made);
  }

  /** The item opened, of a body that follows the rule book but lets everybody in. */
  static ItemUnderway opened(String ruleBook) {
    return ItemUnderway.openedWith(ALL_LET_IN, ruleBook);
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
