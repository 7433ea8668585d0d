package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.council.platform.time.Signal;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final Pace pace = new Pace(new Settings(), new Signal());

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

  private static final class Settings implements RelaySettings {

    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public Optional<String> jdbcUrl() {
      return Optional.empty();
    }

    @Override
    public int batch() {
      return 500;
    }

    @Override
    public Duration gatherEach() {
      return Duration.ofMillis(4);
    }

    @Override
    public Duration gatherAtMost() {
      return Duration.ofMillis(25);
    }

    @Override
    public Duration pollBusy() {
      return Duration.ofMillis(25);
    }

    @Override
    public Duration pollIdle() {
      return Duration.ofMillis(250);
    }

    @Override
    public Duration retry() {
      return Duration.ofSeconds(1);
    }
  }
}
