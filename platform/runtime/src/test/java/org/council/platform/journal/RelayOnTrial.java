package org.council.platform.journal;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.council.platform.sample.Note;
import org.council.platform.sample.Notes;
import org.council.platform.stream.Streams;
import org.council.platform.time.Moments;

/** Fixture: a relay with a producer of the test's own, where that of the service does not run. */
@Dependent
class RelayOnTrial {

  @Inject Notes notes;
  @Inject JournalTable table;
  @Inject Moments moments;
  @Inject Naming naming;
  @Inject RelayDatabase database;
  @Inject RelaySignal signal;
  @Inject EventJson json;
  @Inject Streams streams;

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  /** As they are where nothing is set. */
  static RelaySettings settings() {
    return settings(Map.of());
  }

  private static RelaySettings settings(Map<String, String> set) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withDefaultValues(set)
        .withMapping(RelaySettings.class)
        .build()
        .getConfigMapping(RelaySettings.class);
  }

  Relay relay(RelayProducer producers) {
    return relay(producers, Map.of());
  }

  Relay relay(RelayProducer producers, Map<String, String> set) {
    RelayMetrics metrics = new RelayMetrics(registry, table, moments);
    return new Relay(settings(set), producers, metrics, naming, signal, database);
  }

  /** Who watches is shown that journal. */
  JournalTail tail(JournalTable journal) {
    return new JournalTail(journal, json, signal, settings(), streams);
  }

  /**
   * Commits an event.
   *
   * @return its subject
   */
  String say() {
    String note = "n-" + UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> notes.add(Note.begin(note, "x", Instant.now())));
    return "notes/" + note;
  }

  /** How many of its terms have failed. */
  double failures() {
    return registry.get("council_relay_failures").counter().count();
  }

  /** How many events Kafka has taken from it. */
  double sent() {
    return registry.get("council_relay_sent").counter().count();
  }

  boolean leads() {
    return registry.get("council_relay_leader").gauge().value() == 1;
  }
}
