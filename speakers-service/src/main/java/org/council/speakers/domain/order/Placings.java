package org.council.speakers.domain.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.council.speakers.domain.request.Placed;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.WaitingEntry;

/**
 * Works out from all that the Chair has placed on an item where each stands (spk-28).
 *
 * <p>Those that stand in the place that one has by the rules are a row around it. One that is put
 * somewhere else leaves its spot in the row empty, and whoever was put beside it stays there. The
 * row moves with that one while it waits, and stays where that left it once it waits no more.
 */
public final class Placings {

  /** Where those stand now that were put somewhere, or beside whom somebody was put. */
  private final Map<UUID, Spot> spots;

  /**
   * @param made in the order in which they were made
   * @param requests all that were made on the item
   */
  public Placings(List<Placing> made, List<SpeakerRequest> requests) {
    Set<UUID> named = made.stream().map(Placing::beside).collect(Collectors.toSet());
    List<Spot> byTheRules =
        requests.stream()
            .filter(request -> named.contains(request.id()))
            .map(request -> new Spot(request.entryAsItWaited(), null))
            .toList();
    spots = new HashMap<>();
    byTheRules.forEach(spot -> spots.put(spot.root.request(), spot));
    made.forEach(
        placing -> spots.put(placing.request(), spots.get(placing.beside()).beside(placing)));
    byTheRules.forEach(Spot::count);
  }

  /** One who waits, with the place that the Chair gave it, if it did. */
  public WaitingEntry of(WaitingEntry entry) {
    Spot spot = spots.get(entry.request());
    return spot == null || spot.placing == null ? entry : entry.put(spot.placed());
  }

  /** One spot in a row, and those next to it. */
  private static final class Spot {
    private final WaitingEntry root;
    private final Placing placing;
    private Spot before;
    private Spot after;
    private int steps;

    /**
     * @param root in whose place it is, by the rules
     * @param placing that made it, or null where it is the root's own
     */
    Spot(WaitingEntry root, Placing placing) {
      this.root = root;
      this.placing = placing;
    }

    /** A new one directly beside this. */
    Spot beside(Placing another) {
      Spot made = new Spot(root, another);
      if (another.side() == Side.BEFORE) {
        made.isBetween(before, this);
      } else {
        made.isBetween(this, after);
      }
      return made;
    }

    private void isBetween(Spot one, Spot other) {
      before = one;
      after = other;
      if (one != null) {
        one.after = this;
      }
      if (other != null) {
        other.before = this;
      }
    }

    /** From the root's own, to either side. */
    void count() {
      for (Spot spot = before; spot != null; spot = spot.before) {
        spot.steps = spot.after.steps - 1;
      }
      for (Spot spot = after; spot != null; spot = spot.after) {
        spot.steps = spot.before.steps + 1;
      }
    }

    Placed placed() {
      return new Placed(root, steps, placing.reason(), placing.by());
    }
  }
}
