package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.DELEGATION_HAS_ITS_TIME;
import static org.council.speakers.domain.rules.SpeakersRule.OBSERVERS_SHARE_THE_TIME_LEFT;
import static org.council.speakers.domain.rules.SpeakersRule.TIME_IS_SET_ON_THE_ITEM;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.speakers.domain.intervention.Spoken.OnTheSubstance;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;
import org.council.speakers.domain.time.ShareOfObservers;
import org.council.speakers.domain.time.TimeLimits;

/**
 * How long each may speak: on a procedural question and in reply by the rule book; on the substance
 * by the limits of the item (spk-35), and nobody longer than its delegation has left (spk-36). An
 * observer speaks as long as it is computed (spk-23), and in reply no longer.
 *
 * @param repliesMade how often each delegation has replied in this meeting, if it has
 * @param repliesAhead of each who waits for a right of reply, how many of its own delegation stand
 *     before it
 * @param share what each observer has, where it is computed
 * @param spoken how long each delegation spoke on the substance
 */
public record SpeakingLimits(
    RuleBook ruleBook,
    TimeLimits limits,
    Map<String, Integer> repliesMade,
    Map<WaitingEntry, Integer> repliesAhead,
    ShareOfObservers share,
    OnTheSubstance spoken)
    implements Function<WaitingEntry, Optional<Integer>> {

  /**
   * Those of a list. A speech counts once it has ended.
   *
   * @param others who wait as well, or would
   */
  static SpeakingLimits on(ListOfSpeakers list, WaitingEntry... others) {
    return at(Optional.empty(), list, others);
  }

  /**
   * Those of one who is called. Of the replies for which its delegation waits it makes the next one
   * now, also where others of them stand before.
   */
  static SpeakingLimits ofTheCalled(ListOfSpeakers list, WaitingEntry called) {
    return on(list, called).with(Map.of());
  }

  private SpeakingLimits with(Map<WaitingEntry, Integer> ahead) {
    return new SpeakingLimits(ruleBook, limits, repliesMade, ahead, share, spoken);
  }

  /**
   * Those of a list.
   *
   * @param others who wait as well, or would
   * @param now until when a speech counts that goes on; empty where it counts once it has ended
   */
  static SpeakingLimits at(Optional<Instant> now, ListOfSpeakers list, WaitingEntry... others) {
    Optional<Integer> cap = list.limits().observerCap(list.ruleBook());
    return new SpeakingLimits(
        list.ruleBook(),
        list.limits(),
        list.log().replies(),
        repliesAheadOn(list, others),
        list.log().ofObservers().share(list.waiting().observersWith(others), cap, now),
        list.log().spoken().onTheSubstance(now));
  }

  private static Map<WaitingEntry, Integer> repliesAheadOn(
      ListOfSpeakers list, WaitingEntry... others) {
    List<WaitingEntry> replies =
        Stream.concat(list.waiting().entries(), Stream.of(others))
            .filter(entry -> entry.asksFor(Purpose.RIGHT_OF_REPLY))
            .distinct()
            .toList();
    Map<String, Integer> ofTheDelegation = new HashMap<>();
    return list.order().sorted(replies).stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                reply -> ofTheDelegation.merge(reply.delegation(), 1, Integer::sum) - 1));
  }

  /** The limit in seconds; empty where none is known. */
  @Override
  public Optional<Integer> apply(WaitingEntry entry) {
    return limitOf(entry).map(SpeakingLimit::seconds);
  }

  /** The rule by which the limit was set or computed; empty where the rule book itself says it. */
  public Optional<SpeakersRule> ruleOf(WaitingEntry entry) {
    return limitOf(entry).map(SpeakingLimit::rule);
  }

  /** The time of each observer in seconds; empty when none waits or has spoken. */
  public Optional<Integer> ofObservers() {
    return share.seconds();
  }

  /** Why it is that time; empty when no observer waits or has spoken. */
  public Optional<Reason> whyObserversHaveIt() {
    return ofObservers()
        .map(this::computed)
        .flatMap(time -> share.inWords().map(facts -> new Reason(time.rule(), facts)));
  }

  private Optional<SpeakingLimit> limitOf(WaitingEntry entry) {
    Stream<Optional<SpeakingLimit>> limits =
        isOnTheSubstance(entry)
            ? Stream.of(ofSpeech(entry), leftOf(entry))
            : Stream.of(shareOf(entry), ofTheRuleBook(entry));
    return limits.flatMap(Optional::stream).min(Comparator.comparingInt(SpeakingLimit::seconds));
  }

  /** Whatever an officer or a guest says is. */
  private static boolean isOnTheSubstance(WaitingEntry entry) {
    return entry.purpose().isOnTheSubstance() || !entry.capacity().waitsInTheList();
  }

  private Optional<SpeakingLimit> ofSpeech(WaitingEntry entry) {
    return shareOf(entry).or(() -> Limited.speechOf(entry.capacity()).flatMap(this::limited));
  }

  private Optional<SpeakingLimit> shareOf(WaitingEntry entry) {
    return ofObservers().filter(_ -> entry.isObserver()).map(this::computed);
  }

  private Optional<SpeakingLimit> ofTheRuleBook(WaitingEntry entry) {
    return entry.capacity().waitsInTheList()
        ? ruleBook
            .limitOf(entry.purpose(), repliesBefore(entry))
            .map(seconds -> new SpeakingLimit(seconds, null))
        : Optional.empty();
  }

  /** How often its delegation replies on the item before it: made in this meeting, and waiting. */
  private int repliesBefore(WaitingEntry entry) {
    return repliesMade.getOrDefault(entry.delegation(), 0) + repliesAhead.getOrDefault(entry, 0);
  }

  private SpeakingLimit computed(int seconds) {
    boolean asSet = limits.setOnTheItem(Limited.OBSERVER).filter(set -> set == seconds).isPresent();
    return new SpeakingLimit(
        seconds, asSet ? TIME_IS_SET_ON_THE_ITEM : OBSERVERS_SHARE_THE_TIME_LEFT);
  }

  private Optional<SpeakingLimit> limited(Limited who) {
    SpeakersRule rule = limits.setOnTheItem(who).isPresent() ? TIME_IS_SET_ON_THE_ITEM : null;
    return limits.of(who, ruleBook).map(seconds -> new SpeakingLimit(seconds, rule));
  }

  /** What its delegation has left for what it asks for; empty where that is not limited. */
  Optional<Integer> leftToTheDelegationOf(WaitingEntry entry) {
    return isOnTheSubstance(entry) && entry.capacity().waitsInTheList()
        ? limits.leftAfter(() -> spoken.by(entry.delegation()), ruleBook)
        : Optional.empty();
  }

  private Optional<SpeakingLimit> leftOf(WaitingEntry entry) {
    return leftToTheDelegationOf(entry)
        .map(seconds -> new SpeakingLimit(seconds, DELEGATION_HAS_ITS_TIME));
  }
}
