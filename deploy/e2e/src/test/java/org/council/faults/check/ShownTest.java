package org.council.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownTest {

  private static final Duration TEN = Duration.ofSeconds(10);

  @Test
  void an_outbox_that_does_not_grow_old_in_an_outage_is_found() {
    assertThat(Shown.ofAnOutage("agenda", 9.5, TEN)).isEmpty();
    assertThat(Shown.ofAnOutage("agenda", 0, TEN)).hasSize(1);
  }

  @Test
  void a_follower_that_stood_still_and_says_that_it_is_up_to_date_is_found() {
    assertThat(Shown.ofStandingStill("minutes", 10.5, TEN)).isEmpty();
    assertThat(Shown.ofStandingStill("minutes", 0.1, TEN)).hasSize(1);
  }

  @Test
  void a_group_that_does_not_lag_while_its_follower_stands_still_is_found() {
    assertThat(Shown.ofALag("minutes", 100, 100)).isEmpty();
    assertThat(Shown.ofALag("minutes", 99, 100)).hasSize(1);
  }

  @Test
  void a_group_that_lags_when_its_follower_has_caught_up_is_found() {
    assertThat(Shown.ofHavingCaughtUp("minutes", 99, 100)).isEmpty();
    assertThat(Shown.ofHavingCaughtUp("minutes", 100, 100)).hasSize(1);
  }

  @Test
  void an_outbox_that_waits_for_a_long_transaction_is_found() {
    assertThat(Shown.ofALongTransaction("agenda", 0.2)).isEmpty();
    assertThat(Shown.ofALongTransaction("agenda", 5.5)).hasSize(1);
  }

  @Test
  void a_relay_that_fails_while_kafka_is_away_is_found() {
    Map<String, Double> before = Map.of("agenda", 1.0, "minutes", 0.0);
    assertThat(Shown.ofTermsThatFailed(before, before)).isEmpty();
    assertThat(Shown.ofTermsThatFailed(before, Map.of("agenda", 1.0, "minutes", 2.0)))
        .extracting("what")
        .containsExactly("Kafka was away, and 2 terms of the relay of minutes failed");
  }

  @Test
  void a_metric_that_says_no_number_is_found() {
    assertThat(Shown.ofAnOutage("agenda", Double.NaN, TEN)).hasSize(1);
    assertThat(Shown.ofStandingStill("minutes", Double.NaN, TEN)).hasSize(1);
    assertThat(Shown.ofALongTransaction("agenda", Double.NaN)).hasSize(1);
  }
}
