package org.council.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.council.bench.load.Minutes.Minute;
import org.junit.jupiter.api.Test;

class LevelsTest {

  private static final double ACTS_PER_SECOND = 10;

  private static List<Minute> resident(double... perMinute) {
    return DoubleStream.of(perMinute).mapToObj(mib -> new Minute(mib, 0, 30, 20)).toList();
  }

  private static List<Minute> heap(double... perMinute) {
    return DoubleStream.of(perMinute).mapToObj(mib -> new Minute(400, mib, 30, 20)).toList();
  }

  private static List<Minute> threads(double... perMinute) {
    return DoubleStream.of(perMinute).mapToObj(most -> new Minute(400, 0, most, 20)).toList();
  }

  private static List<Minute> connections(double... perMinute) {
    return DoubleStream.of(perMinute).mapToObj(most -> new Minute(400, 0, 30, most)).toList();
  }

  private static Levels of(List<Minute> minutes) {
    return Levels.of(Map.of("speakers", minutes), ACTS_PER_SECOND);
  }

  private static List<String> exceeded(List<Minute> minutes) {
    return of(minutes).exceeded().stream().map(Level::inWords).toList();
  }

  @Test
  void memory_that_grows_in_the_first_minutes_alone_is_level() {
    assertThat(exceeded(resident(100, 300, 400, 402, 404))).isEmpty();
  }

  @Test
  void memory_that_grows_in_the_last_minutes_is_not() {
    assertThat(exceeded(resident(400, 400, 400, 407, 415)))
        .containsExactly(
            "speakers: resident set, in a minute of the last 3: grew by 7.50 MiB;"
                + " level is under 5.00 MiB");
  }

  @Test
  void a_heap_that_fills_within_the_memory_that_it_has_is_not() {
    assertThat(exceeded(heap(30, 90, 60, 62, 64))).isEmpty();
    assertThat(exceeded(heap(30, 60, 90, 120)))
        .containsExactly(
            "speakers: living heap, in a minute of the last 3: grew by 30.0 MiB;"
                + " level is under 5.00 MiB");
  }

  @Test
  void memory_that_grows_by_the_limit_is_not() {
    assertThat(exceeded(resident(400, 400, 405, 410))).hasSize(1);
    assertThat(exceeded(resident(400, 400, 404.9, 409.8))).isEmpty();
  }

  @Test
  void connections_that_five_seconds_of_acts_may_open_are_level() {
    assertThat(exceeded(connections(2046, 2040, 2095))).isEmpty();
  }

  @Test
  void connections_that_grow_by_more_are_not() {
    assertThat(exceeded(connections(2046, 2070, 2080, 2096)))
        .containsExactly(
            "speakers: connections, from the first minute to the last: grew by 50.0;"
                + " level is under 50.0");
  }

  @Test
  void threads_that_go_up_and_down_are_level_and_those_that_grow_are_not() {
    assertThat(exceeded(threads(38, 60, 40))).isEmpty();
    assertThat(exceeded(threads(38, 42, 45, 48)))
        .containsExactly(
            "speakers: threads, from the first minute to the last: grew by 10.0;"
                + " level is under 10.0");
  }

  @Test
  void of_one_minute_nothing_is_said_and_of_the_memory_of_the_first_three_neither() {
    assertThat(of(resident(100)).isEmpty()).isTrue();
    assertThat(exceeded(resident(100, 300, 400))).isEmpty();
    assertThat(of(resident(100, 300, 400)).table()).doesNotContain("resident");
  }

  @Test
  void of_each_service_the_table_says_what_grew_and_whether_it_is_level() {
    var minutes =
        new TreeMap<>(
            Map.of("agenda", resident(400, 400, 402, 404), "speakers", connections(20, 99)));

    assertThat(Levels.of(minutes, ACTS_PER_SECOND).table())
        .isEqualTo(
            """
            | service | what stays level | grew by | level is | level |
            | --- | --- | --- | --- | --- |
            | agenda | resident set, in a minute of the last 3 | 2.00 MiB | under 5.00 MiB | yes |
            | agenda | living heap, in a minute of the last 3 | 0.00 MiB | under 5.00 MiB | yes |
            | agenda | threads, from the first minute to the last | 0.00 | under 10.0 | yes |
            | agenda | connections, from the first minute to the last | 0.00 | under 50.0 | yes |
            | speakers | threads, from the first minute to the last | 0.00 | under 10.0 | yes |
            | speakers | connections, from the first minute to the last | 79.0 | under 50.0 | no |\
            """);
  }
}
