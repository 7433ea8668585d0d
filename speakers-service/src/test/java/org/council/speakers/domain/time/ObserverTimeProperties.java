package org.council.speakers.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
      @ForAll @IntRange(max = 36_000_000) int spokenMillis,
      @ForAll @IntRange(min = 1, max = 200) int observers) {
    Duration spoken = Duration.ofMillis(spokenMillis);

    int each = new ObserverTime(allotted, spoken, observers).ofEach(CAP);

    assertThat(each).isBetween(0, CAP);
    assertThat(each * observers * 1_000).isLessThanOrEqualTo(left(allotted, spokenMillis));
  }

  @Property
  void one_observer_more_never_gives_more_time(
      @ForAll @IntRange(max = 36_000) int allotted,
      @ForAll @IntRange(min = 1, max = 200) int observers) {
    assertThat(new ObserverTime(allotted, Duration.ZERO, observers + 1).ofEach(CAP))
        .isLessThanOrEqualTo(new ObserverTime(allotted, Duration.ZERO, observers).ofEach(CAP));
  }

  @Example
  void without_a_time_allotted_only_the_cap_limits() {
    assertThat(new ObserverTime(null, Duration.ofSeconds(5_000), 3).ofEach(CAP)).isEqualTo(CAP);
  }

  @Example
  void parts_of_seconds_are_dropped() {
    assertThat(new ObserverTime(100, Duration.ZERO, 3).ofEach(CAP)).isEqualTo(33);
    assertThat(new ObserverTime(100, Duration.ofMillis(900), 3).ofEach(CAP)).isEqualTo(33);
    assertThat(new ObserverTime(100, Duration.ofMillis(1_100), 3).ofEach(CAP)).isEqualTo(32);
  }

  @Property(tries = 200)
  void the_observers_who_wait_when_the_first_is_called_are_given_no_more_than_is_left(
      @ForAll @IntRange(max = 3_600) int allotted,
      @ForAll @Size(max = 40) List<@IntRange(max = 90_000) Integer> speeches,
      @ForAll("ofObservers") List<Purpose> wishes) {
    ItemUnderway item = ItemUnderway.planned();
    IntStream.rangeClosed(0, wishes.size())
        .forEach(number -> item.notified(observer(number), Purpose.SPEAK, null));
    item.allots(allotted);
    item.open();
    speeches.forEach(millis -> replies(item, millis));
    IntStream.range(0, wishes.size())
        .forEach(number -> item.asks(observer(number), wishes.get(number)));
    Speaker late = observer(wishes.size());

    List<Integer> given = item.queue().stream().map(next -> timeOf(observer(next), item)).toList();
    int givenLater = timeOf(late, item.asks(late, Purpose.SPEAK));

    assertThat(given.stream().mapToInt(Integer::intValue).sum())
        .isLessThanOrEqualTo(
            left(allotted, speeches.stream().mapToInt(Integer::intValue).sum()) / 1_000);
    assertThat(givenLater).isEqualTo(given.getFirst());
  }

  private static int left(int allotted, int spokenMillis) {
    return Math.max(0, allotted * 1_000 - spokenMillis);
  }

  private static void replies(ItemUnderway item, int millis) {
    Intervention begun = item.isGivenTheFloor(SECRETARY_GENERAL, Does.REPLIES);
    item.debate().end(begun, begun.clock().givenAt().plusMillis(millis));
    item.passes(millis / 1_000 + 1);
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
