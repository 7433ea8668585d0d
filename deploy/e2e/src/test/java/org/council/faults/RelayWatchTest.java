package org.council.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RelayWatchTest {

  private long now = 100;
  private boolean told;
  private boolean waits;

  @Test
  void what_waits_from_the_beginning_is_late_from_then_on() {
    waits = true;
    RelayWatch watch = watch(40);

    assertThat(watch.getAsBoolean()).isFalse();
    now = 150;
    told = true;

    assertThat(watch.getAsBoolean()).isTrue();
    assertThat(watch.took()).isEqualTo(Duration.ofNanos(110));
  }

  @Test
  void a_relay_with_nothing_to_tell_is_not_late() {
    RelayWatch watch = watch(40);

    assertThat(watch.getAsBoolean()).isFalse();
    now = 500;
    waits = true;
    assertThat(watch.getAsBoolean()).isFalse();
    now = 520;
    told = true;

    assertThat(watch.getAsBoolean()).isTrue();
    assertThat(watch.took()).isEqualTo(Duration.ofNanos(20));
  }

  @Test
  void what_is_told_before_anybody_sees_it_wait_took_no_time() {
    RelayWatch watch = watch(40);
    told = true;

    assertThat(watch.getAsBoolean()).isTrue();
    assertThat(watch.took()).isZero();
  }

  @Test
  void what_waits_is_late_until_something_is_told() {
    waits = true;
    RelayWatch watch = watch(100);
    now = 900;

    assertThat(watch.getAsBoolean()).isFalse();
    assertThat(watch.took()).isEqualTo(Duration.ofNanos(800));
  }

  private RelayWatch watch(long began) {
    return new RelayWatch(() -> told, () -> waits, () -> now, began);
  }
}
