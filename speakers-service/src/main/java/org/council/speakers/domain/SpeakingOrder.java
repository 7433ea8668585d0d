package org.council.speakers.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /** Those who wait, next first, each with the reason for its place. */
  public List<OrderedEntry> of(Collection<WaitingEntry> waiting) {
    List<WaitingEntry> sorted = sorted(waiting);
    List<OrderedEntry> ordered = new ArrayList<>(sorted.size());
    for (int place = 0; place < sorted.size(); place++) {
      ordered.add(new OrderedEntry(sorted.get(place), reason(sorted, place)));
    }
    return ordered;
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
    return precedences.stream()
        .filter(precedence -> precedence.compare(one, before) != 0)
        .findFirst()
        .filter(precedence -> precedence.compare(one, before) < 0)
        .map(precedence ->
            new Reason(
                precedence.rule(), "%s before %s".formatted(described(one), described(before))));
  }

  /** Behind somebody: why not before that one. First of several: why before the next. */
  private Reason reason(List<WaitingEntry> sorted, int place) {
    WaitingEntry entry = sorted.get(place);
    if (place > 0) {
      return forBeing(sorted.get(place - 1), entry).orElseThrow();
    }
    return sorted.size() > 1
        ? forBeing(entry, sorted.get(1)).orElseThrow()
        : new Reason(
            SpeakersRule.FIRST_COME_FIRST_SERVED, described(entry) + "; nobody else waits");
  }

  private static String described(WaitingEntry entry) {
    return "%s (%s, %s, %s, asked at %s)"
        .formatted(
            entry.participant(),
            inWords(entry.capacity()),
            inWords(entry.attendance()),
            inWords(entry.purpose()),
            entry.requestedAt());
  }

  private static String inWords(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
