package org.council.platform.journal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.council.platform.journal.JournalTable.Backlog;
import org.council.platform.time.Moments;

/**
 * What an operator sees of the relay: attempts, failures, what was sent, what waits and since when.
 */
@ApplicationScoped
class RelayMetrics {

  /** How long a reading of the backlog serves: one scrape asks for both its figures. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final JournalTable table;
  private final Moments moments;
  private final Counter attempts;
  private final Counter failures;
  private final Counter sent;
  private volatile boolean leading;
  private Backlog backlog;
  private Instant readAt = Instant.EPOCH;

  @Inject
  RelayMetrics(MeterRegistry registry, JournalTable table, Moments moments) {
    this.table = table;
    this.moments = moments;
    attempts = counter(registry, "council_relay_attempts", "How often the journal was looked at");
    failures =
        counter(
            registry, "council_relay_failures", "How many terms of the relay ended by a failure");
    sent = counter(registry, "council_relay_sent", "Events acknowledged by Kafka");
    gauge(registry, "council_relay_leader", "1 where this replica relays", RelayMetrics::leader);
    gauge(registry, "council_outbox_depth", "Events that wait to be relayed", RelayMetrics::depth);
    gauge(
        registry,
        "council_outbox_oldest_age_seconds",
        "Age of the oldest event that waits",
        RelayMetrics::age);
  }

  void attempted() {
    attempts.increment();
  }

  void failed() {
    failures.increment();
  }

  void sent(int events) {
    sent.increment(events);
  }

  void leads() {
    leading = true;
  }

  void standsBy() {
    leading = false;
  }

  private double leader() {
    return leading ? 1 : 0;
  }

  private double depth() {
    return backlog().events();
  }

  private double age() {
    Instant oldest = backlog().oldest();
    return oldest == null ? 0 : Duration.between(oldest, moments.now()).toMillis() / 1000.0;
  }

  private synchronized Backlog backlog() {
    Instant now = moments.now();
    if (backlog == null || readAt.plus(FRESH).isBefore(now)) {
      backlog = table.backlog();
      readAt = now;
    }
    return backlog;
  }

  private static Counter counter(MeterRegistry registry, String name, String description) {
    return Counter.builder(name).description(description).register(registry);
  }

  private void gauge(
      MeterRegistry registry,
      String name,
      String description,
      ToDoubleFunction<RelayMetrics> value) {
    Gauge.builder(name, this, value).description(description).register(registry);
  }
}
