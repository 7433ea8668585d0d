package org.council.speakers.domain.order;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.SpeakersRule;

/**
 * Goes once through those who wait, next first, and says of each why it stands there.
 *
 * <p>Whoever is ahead and within one of its {@link Groups}, but outside the next narrower, is ahead
 * by the precedence between the two. Whoever is ahead and by the rules would stand behind is ahead
 * since the Chair put one of the two where it stands. So that none is compared with all who are
 * ahead of it, these are counted by where they would stand.
 */
final class Explaining {

  private final SpeakingOrder order;
  private final List<WaitingEntry> sorted;

  /** Each described once: it stands in its own reason and in that of the one behind it. */
  private final List<String> words;

  private final Groups groups;

  /** Where those explained already would stand by the rules. */
  private final Tally explained;

  Explaining(SpeakingOrder order, List<WaitingEntry> sorted) {
    this.order = order;
    this.sorted = sorted;
    this.words = sorted.stream().map(WaitingEntry::inWords).toList();
    this.groups = new Groups(order, sorted);
    this.explained = new Tally(sorted.size());
  }

  /** Explains the next of those not explained yet. */
  OrderedEntry explained(int place) {
    List<Ahead> ahead = ahead(place);
    explained.add(groups.placeByTheRules(place));
    return new OrderedEntry(sorted.get(place), place + 1, reason(place), ahead);
  }

  /** The strongest rule first: as they stand in the list of rules. */
  private List<Ahead> ahead(int place) {
    Map<SpeakersRule, Integer> counts = new EnumMap<>(SpeakersRule.class);
    int byTheRules = 0;
    for (int level = 0; level < order.precedences().size(); level++) {
      int outsideTheNarrower = explained.below(groups.begin(place, level + 1));
      counts.put(order.precedences().get(level).rule(), outsideTheNarrower - byTheRules);
      byTheRules = outsideTheNarrower;
    }
    counts.put(SpeakersRule.CHAIR_PLACES, place - byTheRules);
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> new Ahead(count.getKey(), count.getValue()))
        .toList();
  }

  /** Behind somebody: why not before that one. First of several: why before the next. */
  private Reason reason(int place) {
    if (sorted.size() == 1) {
      return new Reason(
          SpeakersRule.FIRST_COME_FIRST_SERVED, words.getFirst() + "; nobody else waits");
    }
    return forBeingBefore(Math.max(place, 1));
  }

  private Reason forBeingBefore(int place) {
    SpeakersRule rule = order.ruleFor(sorted.get(place - 1), sorted.get(place));
    return new Reason(rule, words.get(place - 1) + " before " + words.get(place));
  }
}
