package org.council.speakers.domain.time;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The time there is for an item: what the agendas of its meetings allot, and what each observer has
 * of it from the first observer on who is called.
 */
@Embeddable
public class TimeOnTheItem {

  /**
   * In the order in which the meetings took the item up; behind those, in the order in which agenda
   * told of them, what meetings allot that have not.
   */
  @ElementCollection
  @CollectionTable(
      name = "time_allotted",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  private List<Allotment> allotments = new ArrayList<>();

  /** Fixed when the item's first observer is called; null until then. */
  @Column(name = "observer_seconds")
  private Integer observerSeconds;

  public TimeOnTheItem() {}

  /** The agenda of a meeting allots time to the item, or changes what it allotted. */
  public void allot(Allotment now) {
    int known = indexOf(now.meeting());
    if (known < 0) {
      allotments.add(now);
    } else if (now.seconds() != null) {
      allotments.set(known, now);
    }
  }

  /**
   * A meeting takes the item up. The first time that it does, what it allots comes behind what
   * those allot that did so before: in which order agenda told of them says nothing, for an earlier
   * meeting may take in by a revised agenda what a later one had on its own. What a meeting allots
   * that does not reach the item stands behind.
   *
   * @param takenUp whether a meeting has taken it up until now
   */
  public void isTakenUpIn(String meeting, Predicate<String> takenUp) {
    int told = indexOf(meeting);
    int behind = behindThoseOf(takenUp);
    if (told >= 0 && !takenUp.test(meeting)) {
      Allotment its = allotments.remove(told);
      allotments.add(told < behind ? behind - 1 : behind, its);
    }
  }

  private int behindThoseOf(Predicate<String> meetings) {
    int place = allotments.size();
    while (place > 0 && !meetings.test(allotments.get(place - 1).meeting())) {
      place--;
    }
    return place;
  }

  /**
   * All that is allotted, of which that counts which a meeting has.
   *
   * @param meeting the one that took the item up last; null before it was opened
   * @param takenUp whether a meeting has taken it up, last or before
   */
  public Allotments allottedIn(String meeting, Predicate<String> takenUp) {
    return new Allotments(allotments, Math.max(0, indexOf(meeting)), behindThoseOf(takenUp));
  }

  private int indexOf(String meeting) {
    return allotments.stream().map(Allotment::meeting).toList().lastIndexOf(meeting);
  }

  /** From now on each observer has so many seconds; empty where no time is computed. */
  public void fixForObservers(Optional<Integer> seconds) {
    observerSeconds = seconds.orElse(null);
  }

  /** No observer was called after all: the time of each is computed again. */
  public void releaseForObservers() {
    observerSeconds = null;
  }

  /** What each observer has, in seconds, since the first was called; empty before. */
  public Optional<Integer> fixedForObservers() {
    return Optional.ofNullable(observerSeconds);
  }
}
