package org.council.speakers.rest;

import java.util.List;
import org.council.speakers.application.ListedItem;
import org.council.speakers.domain.TimeSpoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long each delegation spoke on an item. */
public record SpeakingTimesView(
    @Schema(
            description =
                "In the order in which they first spoke; points of order are not counted.")
        List<Total> delegations) {

  /** The total of one delegation. */
  public record Total(String delegation, int interventions, int seconds) {

    static Total of(TimeSpoken time) {
      return new Total(time.delegation(), time.interventions(), time.seconds());
    }
  }

  static SpeakingTimesView of(ListedItem item) {
    return new SpeakingTimesView(item.list().log().timesSpoken().stream().map(Total::of).toList());
  }
}
