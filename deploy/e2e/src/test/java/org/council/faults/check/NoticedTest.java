package org.council.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.council.faults.load.Failures;
import org.junit.jupiter.api.Test;

class NoticedTest {

  private static final Failures NONE = new Failures(0, 0);
  private static final Failures ONE_WITHOUT_ANSWER = new Failures(1, 0);
  private static final Failures ONE_SERVER_ERROR = new Failures(0, 1);

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
  void kafka_is_missed_by_one_request_that_is_answered_with_an_error() {
    assertThat(Noticed.ofKafkaBeingAway(NONE)).isEmpty();
    assertThat(Noticed.ofKafkaBeingAway(ONE_SERVER_ERROR)).hasSize(1);
  }

  @Test
  void only_what_failed_meanwhile_counts() {
    Failures before = new Failures(3, 5);
    Failures after = new Failures(3, 6);

    assertThat(Noticed.ofKafkaBeingAway(after.since(before))).hasSize(1);
    assertThat(Noticed.ofARollingRestart(after.since(after))).isEmpty();
  }
}
