package org.council.speakers.domain.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.council.speakers.domain.request.Placed;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.WaitingEntry;

/** Works out from all that the Chair has placed on an item where each stands (spk-28). */
public final class Placings {

  /**
   * Further from zero than any number of placings: the later one is the nearer to whom it names.
   */
  private static final long FAR = 1L << 32;

  /** Those of each request, by their numbers in the order in which all were made. */
  private final Map<UUID, NavigableMap<Integer, Placing>> placings = new HashMap<>();

  /** Those beside whom one was put, as the rules alone have them. */
  private final Map<UUID, WaitingEntry> beside;

  /**
   * @param made in the order in which they were made
   * @param requests all that were made on the item
   */
  public Placings(List<Placing> made, List<SpeakerRequest> requests) {
    for (int number = 0; number < made.size(); number++) {
      placings
          .computeIfAbsent(made.get(number).request(), _ -> new TreeMap<>())
          .put(number, made.get(number));
    }
    Set<UUID> named = made.stream().map(Placing::beside).collect(Collectors.toSet());
    beside =
        requests.stream()
            .filter(request -> named.contains(request.id()))
            .collect(Collectors.toMap(SpeakerRequest::id, SpeakerRequest::entry));
  }

  /** One who waits, with the place that the Chair gave it, if it did. */
  public WaitingEntry of(WaitingEntry entry) {
    Placed placed = placed(entry, Integer.MAX_VALUE);
    return placed.steps().isEmpty() ? entry : entry.put(placed);
  }

  /**
   * By the first so many placings; each looks at those before it only, so that none is circular.
   */
  private Placed placed(WaitingEntry entry, int first) {
    Map.Entry<Integer, Placing> last =
        placings.getOrDefault(entry.request(), Collections.emptyNavigableMap()).lowerEntry(first);
    if (last == null) {
      return Placed.nowhere(entry);
    }
    long number = last.getKey();
    Placing placing = last.getValue();
    Placed other = placed(beside.get(placing.beside()), last.getKey());
    List<Long> steps = new ArrayList<>(other.steps());
    steps.add(placing.side() == Side.BEFORE ? number - FAR : FAR - number);
    return new Placed(other.root(), steps, placing.reason(), placing.by());
  }
}
