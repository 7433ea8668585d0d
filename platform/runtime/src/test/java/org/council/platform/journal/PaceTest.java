package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.council.platform.time.Signal;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final Pace pace = new Pace(RelayOnTrial.settings(), new Signal());

  @Test
  void nothing_gathers_where_nothing_was_sent() {
    assertThat(pace.gathering(0)).isZero();
  }

  @Test
  void the_more_was_sent_the_longer_the_next_gather_but_not_for_long() {
    assertThat(pace.gathering(1)).hasMillis(4);
    assertThat(pace.gathering(3)).hasMillis(12);
    assertThat(pace.gathering(500)).hasMillis(25);
  }
}
