package org.council.speakers.domain.order;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.SpeakersRule;

/**
 * Goes once through those who wait, next first, and says of each why it stands there.
 *
 * <p>Those whom the first so many precedences do not tell apart stand together: it is kept where
 * the group of the one just explained begins, for each number of precedences. Whoever is ahead
 * within one group and outside the next narrower is ahead by the precedence between the two. Those
 * whom the Chair put somewhere belong to no group; they are few, and compared one by one.
 */
final class Explaining {

  private final SpeakingOrder order;
  private final List<WaitingEntry> sorted;

  /** Each described once: it stands in its own reason and in that of the one behind it. */
  private final List<String> words;

  private final List<WaitingEntry> placedAhead = new ArrayList<>();
  private final List<WaitingEntry> othersAhead = new ArrayList<>();
  private final int[] groupBegins;

  Explaining(SpeakingOrder order, List<WaitingEntry> sorted) {
    this.order = order;
    this.sorted = sorted;
    this.words = sorted.stream().map(WaitingEntry::inWords).toList();
    this.groupBegins = new int[order.precedences().size()];
  }

  /** Explains the next of those not explained yet. */
  OrderedEntry explained(int place) {
    WaitingEntry entry = sorted.get(place);
    List<Ahead> ahead = entry.isPlaced() ? aheadOfPlaced(place) : aheadOf(entry);
    (entry.isPlaced() ? placedAhead : othersAhead).add(entry);
    return new OrderedEntry(entry, place + 1, reason(place), ahead);
  }

  private List<Ahead> aheadOf(WaitingEntry entry) {
    if (!othersAhead.isEmpty()) {
      beginGroups(order.level(othersAhead.getLast(), entry));
    }
    Map<SpeakersRule, Integer> counts = oneByOne(placedAhead, entry);
    for (int level = 0; level < groupBegins.length; level++) {
      int count = narrower(level) - groupBegins[level];
      if (count > 0) {
        counts.merge(order.precedences().get(level).rule(), count, Integer::sum);
      }
    }
    return inOrder(counts);
  }

  private void beginGroups(int level) {
    for (int narrower = level + 1; narrower < groupBegins.length; narrower++) {
      groupBegins[narrower] = othersAhead.size();
    }
  }

  private int narrower(int level) {
    return level + 1 < groupBegins.length ? groupBegins[level + 1] : othersAhead.size();
  }

  private List<Ahead> aheadOfPlaced(int place) {
    return inOrder(oneByOne(sorted.subList(0, place), sorted.get(place)));
  }

  private Map<SpeakersRule, Integer> oneByOne(List<WaitingEntry> ahead, WaitingEntry entry) {
    Map<SpeakersRule, Integer> counts = new EnumMap<>(SpeakersRule.class);
    ahead.forEach(before -> counts.merge(order.ruleFor(before, entry), 1, Integer::sum));
    return counts;
  }

  /** The strongest rule first: as they stand in the list of rules. */
  private static List<Ahead> inOrder(Map<SpeakersRule, Integer> counts) {
    return counts.entrySet().stream()
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
