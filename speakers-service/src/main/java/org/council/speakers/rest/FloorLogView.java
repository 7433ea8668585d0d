package org.council.speakers.rest;

import java.util.List;
import org.council.speakers.application.ListedItem;

/** The interventions on an item, in the order of entry. */
public record FloorLogView(List<InterventionView> interventions) {

  static FloorLogView of(ListedItem item) {
    return new FloorLogView(
        item.list().log().interventions().stream()
            .map(intervention -> InterventionView.of(item.list(), intervention))
            .toList());
  }
}
