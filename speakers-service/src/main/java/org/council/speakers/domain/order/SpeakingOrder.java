package org.council.speakers.domain.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Precedence;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;

/**
 * The order in which those who wait are given the floor: a pure function of who waits and of the
 * rule book. Two who wait stand to each other as they do whoever else waits.
 */
public final class SpeakingOrder {

  private final List<Precedence> precedences;

  private SpeakingOrder(RuleBook ruleBook) {
    this.precedences = ruleBook.order();
  }

  /** The order of one rule book. */
  public static SpeakingOrder by(RuleBook ruleBook) {
    return new SpeakingOrder(ruleBook);
  }

  List<Precedence> precedences() {
    return precedences;
  }

  /** Those who wait, next first, each with the reasons for its place. */
  public List<OrderedEntry> of(Collection<WaitingEntry> waiting) {
    List<WaitingEntry> sorted = sorted(waiting);
    Explaining explaining = new Explaining(this, sorted);
    return IntStream.range(0, sorted.size()).mapToObj(explaining::explained).toList();
  }

  /** Those who wait, next first. */
  public List<WaitingEntry> sorted(Collection<WaitingEntry> waiting) {
    return waiting.stream().sorted(this::compare).toList();
  }

  /** Who is next, if anybody waits. */
  public Optional<WaitingEntry> next(Collection<WaitingEntry> waiting) {
    return waiting.stream().min(this::compare);
  }

  /**
   * The reason for which one stands before another, if it does.
   *
   * @return the rule with its facts; empty when it does not stand before it
   */
  public Optional<Reason> forBeing(WaitingEntry one, WaitingEntry before) {
    return compare(one, before) < 0
        ? Optional.of(
            new Reason(ruleFor(one, before), one.inWords() + " before " + before.inWords()))
        : Optional.empty();
  }

  /**
   * Points of order first, wherever they stand, where the rule book knows them; then by the rules,
   * each in whose place it stands; of two in one place, as the Chair put them.
   */
  private int compare(WaitingEntry one, WaitingEntry other) {
    int first = pointsOfOrderFirst(one, other);
    return first == 0 ? whereverTheyStand(one, other) : first;
  }

  /** Below zero where only the one is a point of order, above where only the other is. */
  public int pointsOfOrderFirst(WaitingEntry one, WaitingEntry other) {
    return putsPointsOfOrderFirst() ? Precedence.POINTS_OF_ORDER.compare(one, other) : 0;
  }

  /** Whether a point of order comes before everything else. */
  public boolean putsPointsOfOrderFirst() {
    return precedences.getFirst() == Precedence.POINTS_OF_ORDER;
  }

  private int whereverTheyStand(WaitingEntry one, WaitingEntry other) {
    int order = byTheRules(one.root(), other.root());
    return order == 0 ? Integer.compare(one.steps(), other.steps()) : order;
  }

  /** Below zero where the one comes before the other by the rules, wherever the Chair put them. */
  int byTheRules(WaitingEntry one, WaitingEntry other) {
    for (Precedence precedence : precedences) {
      int order = precedence.compare(one, other);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Of two in their order: the strongest rule that tells them apart, or the Chair against it. */
  SpeakersRule ruleFor(WaitingEntry one, WaitingEntry before) {
    return byTheRules(one, before) < 0
        ? precedences.get(level(one, before)).rule()
        : SpeakersRule.CHAIR_PLACES;
  }

  /**
   * The rule by which a motion stands before another matter until it has ended, if it does: a
   * precedence of motions tells the two apart, not who asked first.
   */
  public Optional<SpeakersRule> untilItHasEnded(WaitingEntry motion, WaitingEntry other) {
    return precedences.stream()
        .filter(precedence -> precedence.compare(motion, other) != 0)
        .findFirst()
        .filter(precedence -> precedence.isOfMotions() && precedence.compare(motion, other) < 0)
        .map(Precedence::rule);
  }

  /** How many precedences do not tell the two apart. */
  int level(WaitingEntry one, WaitingEntry other) {
    int level = 0;
    while (precedences.get(level).compare(one, other) == 0) {
      level++;
    }
    return level;
  }
}
