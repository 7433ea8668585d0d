package org.council.speakers.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The order in which those who wait are given the floor: a pure function of who waits and of the
 * rule book. Two who wait stand to each other as they do whoever else waits.
 */
public final class SpeakingOrder {

  private final List<Precedence> precedences;
  private final Comparator<WaitingEntry> comparator;

  private SpeakingOrder(RuleBook ruleBook) {
    this.precedences = ruleBook.order();
    this.comparator =
        precedences.stream()
            .<Comparator<WaitingEntry>>map(precedence -> precedence::compare)
            .reduce(Comparator::thenComparing)
            .orElseThrow();
  }

  /** The order of one rule book. */
  public static SpeakingOrder by(RuleBook ruleBook) {
    return new SpeakingOrder(ruleBook);
  }

  /** Those who wait, next first, each with the reasons for its place. */
  public List<OrderedEntry> of(Collection<WaitingEntry> waiting) {
    List<WaitingEntry> sorted = sorted(waiting);
    Explaining explaining = new Explaining(sorted);
    return IntStream.range(0, sorted.size()).mapToObj(explaining::explained).toList();
  }

  /** Those who wait, next first. */
  public List<WaitingEntry> sorted(Collection<WaitingEntry> waiting) {
    return waiting.stream().sorted(comparator).toList();
  }

  /** Who is next, if anybody waits. */
  public Optional<WaitingEntry> next(Collection<WaitingEntry> waiting) {
    return waiting.stream().min(comparator);
  }

  /**
   * The reason for which one stands before another, if it does.
   *
   * @return the rule with its facts; empty when it does not stand before it
   */
  public Optional<Reason> forBeing(WaitingEntry one, WaitingEntry before) {
    return comparator.compare(one, before) < 0
        ? Optional.of(
            new Reason(deciding(one, before).rule(), one.inWords() + " before " + before.inWords()))
        : Optional.empty();
  }

  /** The strongest reason that tells the two apart. */
  private Precedence deciding(WaitingEntry one, WaitingEntry other) {
    return precedences.get(level(one, other));
  }

  private int level(WaitingEntry one, WaitingEntry other) {
    int level = 0;
    while (precedences.get(level).compare(one, other) == 0) {
      level++;
    }
    return level;
  }

  /**
   * Goes once through those who wait, next first. Those whom the first so many precedences do not
   * tell apart stand together: it is kept where the group of the one just explained begins, for
   * each number of precedences. Whoever is ahead within one group and outside the next narrower is
   * ahead by the precedence between the two.
   */
  private final class Explaining {

    private final List<WaitingEntry> sorted;
    private final int[] groupBegins = new int[precedences.size()];

    private Explaining(List<WaitingEntry> sorted) {
      this.sorted = sorted;
    }

    private OrderedEntry explained(int place) {
      WaitingEntry entry = sorted.get(place);
      if (place > 0) {
        beginGroups(place, level(sorted.get(place - 1), entry));
      }
      return new OrderedEntry(entry, place + 1, reason(place), ahead(place));
    }

    private void beginGroups(int place, int level) {
      for (int narrower = level + 1; narrower < groupBegins.length; narrower++) {
        groupBegins[narrower] = place;
      }
    }

    private List<Ahead> ahead(int place) {
      List<Ahead> ahead = new ArrayList<>();
      for (int level = 0; level < groupBegins.length; level++) {
        int narrower = level + 1 < groupBegins.length ? groupBegins[level + 1] : place;
        int count = narrower - groupBegins[level];
        if (count > 0) {
          ahead.add(new Ahead(precedences.get(level).rule(), count));
        }
      }
      return ahead;
    }

    /** Behind somebody: why not before that one. First of several: why before the next. */
    private Reason reason(int place) {
      WaitingEntry entry = sorted.get(place);
      if (place > 0) {
        return forBeing(sorted.get(place - 1), entry).orElseThrow();
      }
      return sorted.size() > 1
          ? forBeing(entry, sorted.get(1)).orElseThrow()
          : new Reason(
              SpeakersRule.FIRST_COME_FIRST_SERVED, entry.inWords() + "; nobody else waits");
    }
  }
}
