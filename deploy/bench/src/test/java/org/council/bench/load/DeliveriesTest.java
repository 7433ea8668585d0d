package org.council.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

  private final Deliveries deliveries = new Deliveries();

  @Test
  void each_delivery_counts_from_when_the_event_was_recorded() {
    var data = Buffer.buffer("{\"recordedat\":\"%s\"}".formatted(Instant.now().minusSeconds(10)));

    deliveries.heard(1, data);
    deliveries.heard(1, data);

    assertThat(deliveries.tally().done()).isEqualTo(2);
    assertThat(deliveries.tally().millis(0.5)).isCloseTo(10_000, within(5_000.0));
  }

  @Test
  void an_event_that_does_not_say_when_it_was_recorded_is_no_event() {
    assertThatThrownBy(() -> deliveries.heard(1, Buffer.buffer("{}")))
        .isInstanceOf(IllegalStateException.class);
  }
}
