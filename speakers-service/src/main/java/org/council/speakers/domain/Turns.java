package org.council.speakers.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.council.speakers.domain.request.WaitingEntry;

/**
 * How long those who wait have the floor one after another, where some of them wait several times:
 * what a delegation has left on the item it has once, and an observer that speaks once has one
 * turn.
 */
final class Turns {

  private final SpeakingLimits limits;
  private final Map<String, Integer> taken = new HashMap<>();
  private final Set<String> heard = new HashSet<>();

  private Turns(SpeakingLimits limits) {
    this.limits = limits;
  }

  /**
   * All of them, in seconds; empty where the time of one is not known.
   *
   * @param waiting next first
   */
  static Optional<Integer> together(List<WaitingEntry> waiting, SpeakingLimits limits) {
    Turns turns = new Turns(limits);
    int together = 0;
    for (WaitingEntry entry : waiting) {
      Optional<Integer> next = turns.next(entry);
      if (next.isEmpty()) {
        return next;
      }
      together += next.get();
    }
    return Optional.of(together);
  }

  private Optional<Integer> next(WaitingEntry entry) {
    boolean again = !heard.add(entry.delegation());
    return again && entry.isObserver() && limits.ruleBook().observersSpeakOnce().value()
        ? Optional.of(0)
        : limits.apply(entry).map(seconds -> ofWhatIsLeft(entry, seconds));
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
