package org.council.speakers.domain;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How long each may speak: a motion and a reply by the rule book; on the substance by the limits of
 * the item, an observer as it is computed, and nobody longer than its delegation has left.
 *
 * @param ofObservers the time of each observer in seconds, where it is computed
 */
record SpeakingTimes(
    RuleBook ruleBook, TimeLimits limits, FloorLog log, Optional<Integer> ofObservers)
    implements Function<WaitingEntry, Optional<Integer>> {

  /** The limit in seconds; empty where none is known. */
  @Override
  public Optional<Integer> apply(WaitingEntry entry) {
    return isOnTheSubstance(entry)
        ? Stream.of(ofSpeech(entry), leftOf(entry)).flatMap(Optional::stream).min(Integer::compare)
        : log.limitOf(entry, ruleBook);
  }

  /** Whatever an officer or a guest says is; nobody limits a point of order. */
  private static boolean isOnTheSubstance(WaitingEntry entry) {
    return entry.purpose().isOnTheSubstance() || !entry.capacity().waitsInTheList();
  }

  private Optional<Integer> ofSpeech(WaitingEntry entry) {
    return entry.isObserver() && ofObservers.isPresent()
        ? ofObservers
        : Limited.speechOf(entry.capacity()).flatMap(who -> limits.of(who, ruleBook));
  }

  private Optional<Integer> leftOf(WaitingEntry entry) {
    return entry.capacity().waitsInTheList()
        ? limits.leftOf(entry.delegation(), log, ruleBook)
        : Optional.empty();
  }
}
