package org.council.speakers.domain;

import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.time.Instant;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;

/**
 * Fixture: a speech that a point of order interrupts where it is ruled on at once.
 *
 * @param given when the floor was given for it
 */
record InterruptedSpeech(
    ItemUnderway assembly, Intervention speech, Instant given, Intervention raised) {

  /** The point of order has ended, and is not ruled on. */
  static InterruptedSpeech awaitingTheRuling() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
    Intervention speech = assembly.isGivenTheFloor(KENYA, COMMENTS);
    Instant given = assembly.now();
    return new InterruptedSpeech(assembly, speech, given, raisedIn(assembly));
  }

  /** It was ruled on, and another is raised, which goes on. */
  Intervention ruledAndRaisedAgain() {
    assembly.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, assembly.tick());
    return assembly.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
  }

  /** Raised after ten seconds, for ten seconds. */
  static Intervention raisedIn(ItemUnderway item) {
    item.passes(9);
    Intervention interrupting = item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);
    item.ends(interrupting.id(), 10);
    return interrupting;
  }
}
