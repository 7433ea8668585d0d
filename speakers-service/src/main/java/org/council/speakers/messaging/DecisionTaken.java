package org.council.speakers.messaging;

import java.util.List;
import org.council.speakers.domain.agenda.Place;

/** The meeting decided on an item; whether that leaves the item before it. */
record DecisionTaken(
    String session, String meeting, int number, String item, List<Outcome> outcomes) {

  /** One outcome of several. */
  record Outcome(String outcome) {}

  Place place() {
    return new Place(session, meeting, number, item);
  }

  /** Whether a later sitting or meeting goes on with the item. */
  boolean carriesOver() {
    return outcomes.stream().anyMatch(one -> one.outcome().equals("CARRIED_OVER"));
  }
}
