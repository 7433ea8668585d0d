package org.council.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.council.bench.load.Minutes.Minute;
import org.junit.jupiter.api.Test;

class MinutesTest {

  @Test
  void of_memory_the_least_of_a_minute_counts_of_threads_and_connections_the_most() {
    var minutes = new Minutes();
    minutes.note("agenda", new Vitals(300, 90, 40, 12));
    minutes.note("agenda", new Vitals(310, 30, 50, 11));
    minutes.next();
    minutes.note("agenda", new Vitals(320, 31, 41, 10));
    minutes.next();

    assertThat(minutes.all().get("agenda"))
        .containsExactly(new Minute(300, 30, 50, 12), new Minute(320, 31, 41, 10));
  }

  @Test
  void the_heap_is_the_sum_of_its_spaces() {
    String metrics =
        """
        jvm_memory_used_bytes{area="heap",id="Eden Space"} 1000.0
        jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 7.0
        jvm_memory_used_bytes{area="heap",id="Tenured Gen"} 2.0E3
        """;

    assertThat(Vitals.heapIn(metrics)).isEqualTo(3000);
  }
}
