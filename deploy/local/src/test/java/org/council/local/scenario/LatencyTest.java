package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatencyTest {

  private static final String PAGE =
      """
      # TYPE council_follow_latency_seconds histogram
      council_follow_latency_seconds_bucket{topic="a",le="0.01"} 50.0
      council_follow_latency_seconds_bucket{topic="a",le="0.02"} 90.0
      council_follow_latency_seconds_bucket{topic="a",le="+Inf"} 90.0
      council_follow_latency_seconds_bucket{topic="b",le="0.01"} 0.0
      council_follow_latency_seconds_bucket{topic="b",le="0.02"} 10.0
      council_follow_latency_seconds_bucket{topic="b",le="+Inf"} 10.0
      council_follow_latency_seconds_count{topic="b"} 10.0
      """;

  @Test
  void a_quantile_is_interpolated_within_its_bucket_over_all_topics() {
    Latency latency = Latency.from(PAGE);

    assertThat(latency.count()).isEqualTo(100);
    assertThat(latency.quantile(0.5)).isEqualTo(0.01);
    assertThat(latency.quantile(0.75)).isEqualTo(0.015);
  }

  @Test
  void what_was_counted_before_the_play_is_taken_off() {
    assertThat(Latency.from(PAGE).plus(Latency.from(PAGE)).since(Latency.from(PAGE)))
        .isEqualTo(Latency.from(PAGE));
  }

  @Test
  void a_service_started_anew_counts_from_nothing() {
    Latency now = Latency.from(PAGE);

    assertThat(now.since(now.plus(now))).isEqualTo(now);
  }

  @Test
  void a_page_without_the_histogram_counts_nothing() {
    assertThat(Latency.from("up 1").count()).isZero();
  }
}
