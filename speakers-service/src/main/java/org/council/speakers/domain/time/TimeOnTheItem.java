package org.council.speakers.domain.time;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time there is for an item: what the agendas of its meetings allot, and what each observer has
 * of it from the first observer on who is called.
 */
@Embeddable
public class TimeOnTheItem {

  /** One of each meeting, in the order in which agenda told of them. */
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
    int known = allotments.stream().map(Allotment::meeting).toList().indexOf(now.meeting());
    if (known < 0) {
      allotments.add(now);
    } else if (now.seconds() != null) {
      allotments.set(known, now);
    }
  }

  /**
   * The time that counts: allotted by the meeting that took the item up last, or else by the last
   * before it that allots any; where none of these does, by one that has not reached the item.
   *
   * @param takenUp the meetings that took the item up, the last of them last
   * @return in seconds, or null where no agenda allots any
   */
  public Integer allottedSeconds(List<String> takenUp) {
    Stream<Allotment> before =
        takenUp.reversed().stream()
            .flatMap(meeting -> allotments.stream().filter(one -> one.isOf(meeting)));
    return Stream.concat(before, allotments.stream())
        .map(Allotment::seconds)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
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
