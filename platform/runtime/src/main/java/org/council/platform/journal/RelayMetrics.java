package org.council.platform.journal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.council.platform.journal.JournalTable.Backlog;
import org.council.platform.time.Moments;
import org.council.platform.time.Reading;

/**
 * What an operator sees of the relay: attempts, failures, what was sent, what waits and since when.
 */
@ApplicationScoped
class RelayMetrics {

  private final Reading<Backlog> backlog;
  private final Moments moments;
  private final Counter attempts;
  private final Counter failures;
  private final Counter sent;
  private volatile boolean leading;

  @Inject
  RelayMetrics(MeterRegistry registry, JournalTable table, Moments moments) {
    this.backlog = new Reading<>(table::backlog);
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
    return backlog.get().events();
  }

  private double age() {
    return moments.ageOf(backlog.get().oldest());
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
