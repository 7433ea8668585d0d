package org.council.speakers.domain.time;

import static org.council.speakers.domain.rules.SpeakersRule.DELEGATION_HAS_ITS_TIME;
import static org.council.speakers.domain.rules.SpeakersRule.TIME_IS_SET_ON_THE_ITEM;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.RuleBook;

/** The limits of speaking time on an item: those set there, before those of the rule book. */
@Embeddable
public class TimeLimits {

  @ElementCollection
  @CollectionTable(
      name = "time_limit",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  private List<TimeLimit> limits = new ArrayList<>();

  public TimeLimits() {}

  /**
   * Sets a limit on the item, in place of one that was set there. Set again, it is the first.
   *
   * @param seconds null where from now on that of the rule book counts, if it has one
   * @param by the id of the participant who presided, or null where that is not known
   * @return whether it is another than before
   */
  public boolean limit(Limited who, Integer seconds, String by, Instant at) {
    boolean another = !setOnTheItem(who).equals(Optional.ofNullable(seconds));
    if (another) {
      put(who, seconds, by, at);
    }
    return another;
  }

  private void put(Limited who, Integer seconds, String by, Instant at) {
    limits.removeIf(limit -> limit.who() == who);
    if (seconds != null) {
      limits.add(new TimeLimit(who, seconds, by, at));
    }
  }

  /**
   * Refuses a time of observers that the rule book does not allow, or that comes late (spk-35).
   *
   * @param seconds the limit, or null where it is lifted
   * @param fixed what each observer has since the first was called, if one was
   * @throws Refusal when it is above the cap, or the time of observers is fixed
   */
  public static void mustAllow(
      Limited who, Integer seconds, Optional<Integer> fixed, RuleBook ruleBook) {
    Integer cap = ruleBook.observerCapSeconds().value();
    boolean computed = who == Limited.OBSERVER && cap != null;
    TIME_IS_SET_ON_THE_ITEM.unless(
        !computed || fixed.isEmpty(),
        "since the first observer was called each has %s seconds",
        fixed.orElse(null));
    TIME_IS_SET_ON_THE_ITEM.unless(
        !computed || seconds == null || seconds <= cap,
        "%s gives an observer at most %s seconds",
        ruleBook.name(),
        cap);
  }

  /** Those set on the item, in the order in which they were. */
  public List<TimeLimit> setOnTheItem() {
    return List.copyOf(limits);
  }

  /** A limit in seconds; empty where none is set on the item or in the rule book. */
  public Optional<Integer> of(Limited who, RuleBook ruleBook) {
    return setOnTheItem(who).or(() -> Optional.ofNullable(ruleBook.timeLimits().value().get(who)));
  }

  /** A limit in seconds that was set on the item. */
  public Optional<Integer> setOnTheItem(Limited who) {
    return limits.stream().filter(limit -> limit.who() == who).map(TimeLimit::seconds).findFirst();
  }

  /** The longest time that is computed for an observer; empty where none is computed. */
  public Optional<Integer> observerCap(RuleBook ruleBook) {
    return Optional.ofNullable(ruleBook.observerCapSeconds().value())
        .map(cap -> Math.min(cap, of(Limited.OBSERVER, ruleBook).orElse(cap)));
  }

  /**
   * What a delegation has left on the item, in seconds; empty where its time is not limited.
   *
   * @param spoken how long it spoke on the substance; asked only where it is limited
   */
  public Optional<Integer> leftAfter(Supplier<Duration> spoken, RuleBook ruleBook) {
    return of(Limited.DELEGATION_IN_ALL, ruleBook)
        .map(limit -> WholeSeconds.left(limit, spoken.get()));
  }

  /**
   * Refuses a delegation that has used up its time on the item (spk-36).
   *
   * @param spoken as in {@link #leaveTimeFor}
   * @throws Refusal when nothing is left
   */
  public void mustLeaveTimeTo(
      String delegation, Purpose purpose, Supplier<Duration> spoken, RuleBook ruleBook) {
    DELEGATION_HAS_ITS_TIME.unless(
        leaveTimeFor(purpose, spoken, ruleBook),
        "%s has used up its %s seconds",
        delegation,
        of(Limited.DELEGATION_IN_ALL, ruleBook).orElse(null));
  }

  /**
   * Whether a delegation has time left on the item for that; only its time on it is limited.
   *
   * @param spoken how long it spoke on the substance. A speech that goes on has used up nothing
   *     yet: the one called may turn out to be absent.
   */
  public boolean leaveTimeFor(Purpose purpose, Supplier<Duration> spoken, RuleBook ruleBook) {
    return !purpose.isOnTheSubstance()
        || leftAfter(spoken, ruleBook).filter(left -> left == 0).isEmpty();
  }
}
