package org.council.speakers.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.council.speakers.application.ListedItem;
import org.council.speakers.domain.intervention.TimeSpoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long each delegation spoke on an item. */
public record SpeakingTimesView(
    @Schema(
            description =
                "In the order in which they first spoke; points of order are not counted.")
        List<Total> delegations,
    @Schema(
            description =
                "Until when a speech is counted that goes on: now, by the server's clock. Left out while no delegation"
                    + " speaks, and in a session that is entered after the fact: there a speech counts once it has"
                    + " ended.")
        Instant countedUntil) {

  /** The total of one delegation. */
  public record Total(
      String delegation,
      int interventions,
      int seconds,
      @Schema(
              description =
                  "The id of its intervention that goes on, and is among them; left out where none does.")
          UUID underWay) {

    static Total of(TimeSpoken time) {
      return new Total(time.delegation(), time.interventions(), time.seconds(), time.underWay());
    }

    private boolean goesOn() {
      return underWay != null;
    }
  }

  static SpeakingTimesView of(ListedItem item, Optional<Instant> now) {
    List<Total> totals = item.list().log().spoken().byEach(now).stream().map(Total::of).toList();
    return new SpeakingTimesView(
        totals, now.filter(_ -> totals.stream().anyMatch(Total::goesOn)).orElse(null));
  }

  /** Whether it is of an instant, and so of no version of the list. */
  boolean growsWithTheClock() {
    return countedUntil != null;
  }
}
