package org.council.speakers.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Category;

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

  @Property(tries = 200)
  void the_observers_who_wait_when_the_first_is_called_are_given_no_more_than_is_left(
      @ForAll @IntRange(max = 3_600) int allotted,
      @ForAll @IntRange(max = 3_600) int spoken,
      @ForAll("ofObservers") List<Purpose> wishes) {
    ItemUnderway item = ItemUnderway.planned();
    IntStream.rangeClosed(0, wishes.size())
        .forEach(number -> item.notified(observer(number), Purpose.SPEAK, null));
    item.allots(allotted);
    item.open().speaks(SECRETARY_GENERAL, Does.REPLIES, spoken);
    IntStream.range(0, wishes.size())
        .forEach(number -> item.asks(observer(number), wishes.get(number)));
    Speaker late = observer(wishes.size());

    List<Integer> given = item.queue().stream().map(next -> timeOf(observer(next), item)).toList();
    int givenLater = timeOf(late, item.asks(late, Purpose.SPEAK));

    assertThat(given.stream().mapToInt(Integer::intValue).sum())
        .isLessThanOrEqualTo(Math.max(0, allotted - spoken));
    assertThat(givenLater).isEqualTo(given.getFirst());
  }

  /** Called, it speaks as long as it may. */
  private static int timeOf(Speaker observer, ItemUnderway item) {
    Intervention begun = item.isGivenTheFloor(observer, Does.COMMENTS);
    item.ends(begun.id(), begun.clock().limitSeconds());
    return begun.seconds();
  }

  @Provide
  Arbitrary<List<Purpose>> ofObservers() {
    return Arbitraries.of(Purpose.SPEAK, Purpose.RIGHT_OF_REPLY).list().ofMinSize(1).ofMaxSize(20);
  }

  private static Speaker observer(int number) {
    return observer("O%02d".formatted(number));
  }

  private static Speaker observer(String code) {
    return ItemUnderway.observer(code, Category.MEMBER_STATE_OBSERVER);
  }
}
