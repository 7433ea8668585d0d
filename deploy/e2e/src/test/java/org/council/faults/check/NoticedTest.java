package org.council.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.council.faults.load.Failures;
import org.junit.jupiter.api.Test;

class NoticedTest {

  private static final Duration AT_ONCE = Duration.ofMillis(30);
  private static final Failures NONE = new Failures(0, 0, AT_ONCE);
  private static final Failures ONE_WITHOUT_ANSWER = new Failures(1, 0, AT_ONCE);
  private static final Failures ONE_SERVER_ERROR = new Failures(0, 1, AT_ONCE);

  @Test
  void a_rolling_restart_that_nobody_notices_is_in_order() {
    assertThat(Noticed.ofARollingRestart(NONE)).isEmpty();
  }

  @Test
  void a_rolling_restart_is_noticed_by_one_request_that_fails() {
    assertThat(Noticed.ofARollingRestart(ONE_WITHOUT_ANSWER)).hasSize(1);
    assertThat(Noticed.ofARollingRestart(ONE_SERVER_ERROR)).hasSize(1);
  }

  @Test
  void kafka_is_missed_by_one_request_that_fails() {
    assertThat(Noticed.ofBeingAway("Kafka", NONE)).isEmpty();
    assertThat(Noticed.ofBeingAway("Kafka", ONE_SERVER_ERROR)).hasSize(1);
    assertThat(Noticed.ofBeingAway("Kafka", ONE_WITHOUT_ANSWER)).hasSize(1);
  }
}
