package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of the time of observers. */
class ObserverTimeProperties {

  private static final int CAP = 300;

  @Property
  void the_times_of_all_who_wait_never_exceed_what_is_left(
      @ForAll @IntRange(max = 36_000) int allotted,
      @ForAll @IntRange(max = 36_000) int spoken,
      @ForAll @IntRange(min = 1, max = 200) int observers) {
    int each = new ObserverTime(allotted, spoken, observers).ofEach(CAP);

    assertThat(each).isBetween(0, CAP);
    assertThat(each * observers).isLessThanOrEqualTo(Math.max(0, allotted - spoken));
  }

  @Property
  void one_observer_more_never_gives_more_time(
      @ForAll @IntRange(max = 36_000) int allotted,
      @ForAll @IntRange(min = 1, max = 200) int observers) {
    assertThat(new ObserverTime(allotted, 0, observers + 1).ofEach(CAP))
        .isLessThanOrEqualTo(new ObserverTime(allotted, 0, observers).ofEach(CAP));
  }

  @Example
  void without_a_time_allotted_only_the_cap_limits() {
    assertThat(new ObserverTime(null, 5_000, 3).ofEach(CAP)).isEqualTo(CAP);
  }

  @Example
  void parts_of_seconds_are_dropped() {
    assertThat(new ObserverTime(100, 0, 3).ofEach(CAP)).isEqualTo(33);
  }
}
