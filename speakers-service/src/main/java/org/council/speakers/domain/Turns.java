package org.council.speakers.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.time.LengthOfSpeeches;

/**
 * How long those who wait have the floor one after another, where some of them wait several times:
 * what a delegation has left on the item it has once, and an observer that speaks once has one
 * turn. One over whom others are called has none before them, also where the Chair put it there.
 */
public final class Turns {

  private final WhoIsNext next;
  private final SpeakingLimits limits;
  private final LengthOfSpeeches lengths;
  private final Map<String, Integer> taken = new HashMap<>();
  private final Set<String> heard = new HashSet<>();

  /** What those have together who were looked at; empty where the time of one is not known. */
  private Optional<Integer> together = Optional.of(0);

  private Turns(WhoIsNext next, SpeakingLimits limits, LengthOfSpeeches lengths) {
    this.next = next;
    this.limits = limits;
    this.lengths = lengths;
  }

  /** The turns to come of those who wait on a list, next first, as far as limits tell. */
  public static List<TurnToCome> of(ListOfSpeakers list, SpeakingLimits limits) {
    return of(list.inOrder(), list.admission().next(), limits, LengthOfSpeeches.NOT_ESTIMATED);
  }

  /**
   * The same of some of them.
   *
   * @param waiting next first, and nobody left out before the last
   * @param lengths as how long a speech is taken that is not limited
   */
  static List<TurnToCome> of(
      List<OrderedEntry> waiting, WhoIsNext next, SpeakingLimits limits, LengthOfSpeeches lengths) {
    Turns turns = new Turns(next, limits, lengths);
    List<TurnToCome> toCome = new ArrayList<>(waiting.size());
    for (OrderedEntry ordered : waiting) {
      toCome.add(turns.follow(ordered));
    }
    return toCome;
  }

  private TurnToCome follow(OrderedEntry ordered) {
    WaitingEntry entry = ordered.entry();
    Optional<Integer> seconds = limits.apply(entry);
    Optional<Reason> calledOver = next.thatItIsCalledOver(entry);
    Optional<Integer> before = together.filter(_ -> calledOver.isEmpty());
    if (calledOver.isEmpty()) {
      together = together.flatMap(all -> inItsTurn(entry, seconds).map(has -> all + has));
    }
    return new TurnToCome(ordered, seconds, before, calledOver);
  }

  private Optional<Integer> inItsTurn(WaitingEntry entry, Optional<Integer> limit) {
    boolean again = !heard.add(entry.delegation());
    return again && entry.isObserver() && limits.ruleBook().observersSpeakOnce().value()
        ? Optional.of(0)
        : lengths.of(limit).map(seconds -> ofWhatIsLeft(entry, seconds));
  }

  private int ofWhatIsLeft(WaitingEntry entry, int seconds) {
    Optional<Integer> left =
        limits
            .leftToTheDelegationOf(entry)
            .map(all -> all - taken.getOrDefault(entry.delegation(), 0));
    int has = Math.min(seconds, left.orElse(seconds));
    left.ifPresent(_ -> taken.merge(entry.delegation(), has, Integer::sum));
    return has;
  }
}
