package org.council.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class InTimeTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  @Test
  void what_takes_as_long_as_it_may_is_in_order_and_what_takes_longer_is_found() {
    assertThat(InTime.within(LIMIT, LIMIT, "it was heard")).isEmpty();
    assertThat(InTime.within(LIMIT, LIMIT.plusMillis(1), "it was heard"))
        .extracting("what")
        .containsExactly("it was heard only after 10001 ms");
  }

  @Test
  void five_times_as_fast_as_events_come_is_in_order_and_slower_is_found() {
    assertThat(InTime.caughtUp(10, 50)).isEmpty();
    assertThat(InTime.caughtUp(10, 49.9)).hasSize(1);
    assertThat(InTime.caughtUp(10, Double.NaN)).hasSize(1);
  }
}
