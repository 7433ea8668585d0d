package org.council.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.council.bench.load.Minutes.Minute;
import org.junit.jupiter.api.Test;

class MinutesTest {

  @Test
  void of_a_minute_the_least_memory_counts_its_last_heap_and_the_most_threads_and_connections() {
    var minutes = new Minutes();
    minutes.note("agenda", new Vitals(300, 40, 12));
    minutes.note("agenda", new Vitals(310, 50, 11));
    minutes.next(_ -> 95);
    minutes.note("agenda", new Vitals(320, 41, 10));
    minutes.next(_ -> 31);

    assertThat(minutes.all().get("agenda"))
        .containsExactly(new Minute(300, 95, 50, 12), new Minute(320, 31, 41, 10));
  }
}
