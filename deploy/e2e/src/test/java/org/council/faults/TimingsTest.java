package org.council.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimingsTest {

  private final Timings timings = new Timings();

  @Test
  void what_comes_back_in_time_is_in_order() {
    timings.serves(Duration.ofSeconds(15));
    timings.relays(Duration.ofSeconds(5));

    assertThat(timings.tooLong()).isEmpty();
  }

  @Test
  void a_service_that_comes_back_late_is_found_and_so_is_a_relay() {
    timings.serves(Duration.ofMillis(15_001));
    timings.relays(Duration.ofMillis(5_001));

    assertThat(timings.tooLong())
        .extracting("what")
        .containsExactly("served again only after 15001 ms", "relayed again only after 5001 ms");
  }
}
