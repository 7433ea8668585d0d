package org.council.speakers.domain.rules;

import java.util.Set;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.platform.procedure.Telling;
import org.council.speakers.domain.agenda.Place;

/**
 * A meeting or an item that agenda has not told to be open. It may be a moment later; a client that
 * has seen it still closed is refused.
 */
public final class NotOpened {

  private static final String AGENDA = "agenda-service";

  private NotOpened() {}

  /**
   * Stops an act on it.
   *
   * @param what {@code Item 8 of PL-1}
   * @param session where that is
   * @param rule the one that refuses what is done there before it is opened
   */
  public static NotYetKnown of(String what, String session, Rule rule) {
    Refusal refusal = new Refusal(rule, what + " was not opened");
    return new NotYetKnown(what + " as opened", Set.of(new Telling(AGENDA, session)), refusal);
  }

  /** Stops an act on an item in a meeting that has not taken it up (spk-06). */
  public static NotYetKnown item(Place place) {
    return of(
        "Item %d of %s".formatted(place.number(), place.meeting()),
        place.session(),
        SpeakersRule.ITEM_IS_BEFORE_THE_MEETING);
  }
}
