package org.council.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  @Test
  void it_passes_when_its_time_is_over_and_not_before() {
    assertThat(Deadline.in(Duration.ofHours(1)).passed()).isFalse();
    assertThat(Deadline.in(Duration.ZERO).passed()).isTrue();
  }
}
