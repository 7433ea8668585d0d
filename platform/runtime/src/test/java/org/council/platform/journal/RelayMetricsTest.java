package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.council.platform.SetOtherwise;
import org.council.platform.sample.Note;
import org.council.platform.sample.Notes;
import org.council.platform.time.Moments;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class RelayMetricsTest {

  @Inject Notes notes;
  @Inject JournalTable table;

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

  // A gauge does not keep alive what it measures.
  private RelayMetrics metrics;

  private Clock clock() {
    InstantSource shifted = () -> Instant.now().plus(offset.get());
    return shifted.withZone(ZoneOffset.UTC);
  }

  private void say() {
    QuarkusTransaction.requiringNew()
        .run(() -> notes.add(Note.begin("n-" + UUID.randomUUID(), "x", Instant.now())));
  }

  private double gauge(String name) {
    return registry.get(name).gauge().value();
  }

  @Test
  void what_waits_is_seen_while_the_wall_clock_is_set_back() {
    metrics = new RelayMetrics(registry, table, new Moments(clock()));
    say();
    await().untilAsserted(() -> assertThat(gauge("council_outbox_depth")).isPositive());
    double waiting = gauge("council_outbox_depth");

    offset.set(Duration.ofHours(-1));
    say();

    await().untilAsserted(() -> assertThat(gauge("council_outbox_depth")).isEqualTo(waiting + 1));
    assertThat(gauge("council_outbox_oldest_age_seconds")).isNotNegative();
  }
}
