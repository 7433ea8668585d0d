package org.council.speakers.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** However many pauses there are, none takes a part of a second from a speaker. */
class PartsOfASecondTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  private final SpeechClock started = SpeechClock.started(NINE, 60);

  @Test
  void the_time_runs_out_as_much_later_as_it_stood() {
    SpeechClock runs = started.paused(at(10_100)).resumed(at(20_050));

    assertThat(runs.runsOutAt()).contains(at(60_000 + 9_950));
    assertThat(runs.warningAt(30)).contains(at(30_000 + 9_950));
    assertThat(runs.pausedSeconds()).isEqualTo(9);
  }

  @Test
  void five_points_of_order_do_not_make_over_time() {
    SpeechClock runs = started;
    for (int raised = 1; raised <= 5; raised++) {
      runs = runs.paused(at(raised * 5_000)).resumed(at(raised * 5_000 + 990));
    }

    assertThat(runs.ended(at(60_000 + 5 * 990)).overTimeSeconds()).isZero();
    assertThat(runs.ended(at(60_000 + 5 * 990)).seconds()).isEqualTo(60);
  }

  @Test
  void what_is_left_is_never_told_as_more_than_it_is() {
    assertThat(started.secondsLeftAt(at(14_900))).contains(45);
    assertThat(started.secondsLeftAt(at(59_500))).contains(0);
    assertThat(started.secondsLeftAt(at(60_500))).contains(0);
  }

  @Property
  void what_is_spoken_is_rounded_once(
      @ForAll @Size(max = 8) List<@IntRange(max = 5_000) Integer> spoken,
      @ForAll @IntRange(max = 5_000) int pause) {
    SpeechClock runs = started;
    int now = 0;
    for (int speech : spoken) {
      runs = runs.paused(at(now + speech)).resumed(at(now + speech + pause));
      now += speech + pause;
    }

    int all = spoken.stream().mapToInt(Integer::intValue).sum();
    assertThat(runs.ended(at(now)).seconds()).isEqualTo(all / 1_000);
    assertThat(runs.runsOutAt()).contains(at(60_000 + spoken.size() * pause));
  }

  private static Instant at(int millis) {
    return NINE.plusMillis(millis);
  }
}
