package org.council.speakers.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;

/** What the clock of an intervention shows. */
class SpeechClockTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  private final SpeechClock started = SpeechClock.started(NINE, 300);

  @Test
  void it_stands_while_it_is_paused() {
    SpeechClock ended = started.paused(at(60)).resumed(at(100)).ended(at(160));

    assertThat(ended.seconds()).isEqualTo(120);
    assertThat(ended.pausedSeconds()).isEqualTo(40);
  }

  @Test
  void a_pause_moves_when_its_time_runs_out() {
    assertThat(started.runsOutAt()).contains(at(300));
    assertThat(started.paused(at(60)).runsOutAt()).isEmpty();
    assertThat(started.paused(at(60)).resumed(at(100)).runsOutAt()).contains(at(340));
  }

  @Test
  void a_pause_ends_with_the_speech() {
    SpeechClock ended = started.paused(at(60)).ended(at(90));

    assertThat(ended.seconds()).isEqualTo(60);
    assertThat(ended.pausedAt()).isNull();
    assertThat(ended.runsOutAt()).isEmpty();
  }

  @Test
  void over_time_is_what_goes_beyond_the_limit() {
    assertThat(started.ended(at(299)).overTimeSeconds()).isZero();
    assertThat(started.ended(at(310)).overTimeSeconds()).isEqualTo(10);
    assertThat(SpeechClock.started(NINE, null).ended(at(9_000)).overTimeSeconds()).isZero();
    assertThat(SpeechClock.started(NINE, null).runsOutAt()).isEmpty();
  }

  @Test
  void the_speaker_is_warned_before_the_end_and_never_before_the_beginning() {
    assertThat(started.warningAt(30)).contains(at(270));
    assertThat(started.paused(at(60)).warningAt(30)).isEmpty();
    assertThat(SpeechClock.started(NINE, 20).warningAt(30)).contains(NINE);
  }

  @Test
  void what_stands_is_not_done_again() {
    SpeechClock paused = started.paused(at(60));

    assertThatExceptionOfType(AlreadyStands.class).isThrownBy(() -> paused.paused(at(70)));
    assertThatExceptionOfType(AlreadyStands.class).isThrownBy(() -> started.resumed(at(70)));
    assertThatExceptionOfType(AlreadyStands.class)
        .isThrownBy(() -> started.ended(at(70)).paused(at(80)));
  }

  @Test
  void nothing_happens_before_what_happened_last() {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> started.paused(at(-1)));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> started.paused(at(60)).resumed(at(59)));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> started.paused(at(60)).resumed(at(100)).ended(at(90)))
        .withMessageContaining(at(100).toString());
    assertThat(started.paused(at(60)).notBeforeTheLast(at(10))).isEqualTo(at(60));
  }

  @Property
  void however_often_it_stands_what_is_spoken_and_what_is_paused_make_the_whole(
      @ForAll @IntRange(max = 600) int first,
      @ForAll @IntRange(max = 600) int pause,
      @ForAll @IntRange(max = 600) int second,
      @ForAll @IntRange(max = 600) int another) {
    SpeechClock ended =
        started
            .paused(at(first))
            .resumed(at(first + pause))
            .paused(at(first + pause + second))
            .ended(at(first + pause + second + another));

    assertThat(ended.seconds()).isEqualTo(first + second);
    assertThat(ended.pausedSeconds()).isEqualTo(pause + another);
  }

  private static Instant at(int seconds) {
    return NINE.plusSeconds(seconds);
  }
}
