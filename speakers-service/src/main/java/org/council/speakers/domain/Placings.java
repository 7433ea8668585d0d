package org.council.speakers.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Works out from all that the Chair has placed on an item where each stands (spk-28).
 *
 * @param placings in the order in which they were made
 * @param entry one who waits or waited, as the rules alone have it
 */
record Placings(List<Placing> placings, Function<UUID, WaitingEntry> entry) {

  /**
   * Further from zero than any number of placings: the later one is the nearer to whom it names.
   */
  private static final long FAR = 1L << 32;

  /** One who waits, with the place that the Chair gave it, if it did. */
  WaitingEntry of(UUID request) {
    Placed placed = placed(request, placings.size());
    return placed.steps().isEmpty() ? placed.root() : entry.apply(request).put(placed);
  }

  /**
   * By the first so many placings; each looks at those before it only, so that none is circular.
   */
  private Placed placed(UUID request, int first) {
    int last = first - 1;
    while (last >= 0 && !placings.get(last).request().equals(request)) {
      last--;
    }
    if (last < 0) {
      return Placed.nowhere(entry.apply(request));
    }
    Placing placing = placings.get(last);
    Placed beside = placed(placing.beside(), last);
    List<Long> steps = new ArrayList<>(beside.steps());
    steps.add(placing.side() == Side.BEFORE ? last - FAR : FAR - last);
    return new Placed(beside.root(), steps, placing.reason(), placing.by());
  }
}
