package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.council.backing.FreePorts;
import org.council.platform.SetOtherwise;
import org.council.platform.sample.Note;
import org.council.platform.sample.Notes;
import org.council.platform.time.Moments;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** A term of the relay that begins while nobody answers where Kafka should be. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class KafkaAwayTest {

  /** Longer than a producer waits for a topic, and then for the next term. */
  private static final Duration LONGER_THAN_A_TRY = Duration.ofSeconds(7);

  @Inject Notes notes;
  @Inject JournalTable table;
  @Inject Moments moments;
  @Inject Naming naming;
  @Inject RelayDatabase database;
  @Inject RelaySignal signal;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final RelaySettings settings =
      new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .withMapping(RelaySettings.class)
          .build()
          .getConfigMapping(RelaySettings.class);

  @Test
  void what_is_committed_gets_its_place_and_no_term_fails() throws Exception {
    Relay relay = relay(nobodyThere());
    relay.start(null);
    try {
      await().until(() -> registry.get("council_relay_leader").gauge().value() == 1);
      long end = Feed.end();
      Instant until = Instant.now().plus(LONGER_THAN_A_TRY);
      do {
        String note = say();
        await()
            .atMost(Duration.ofSeconds(2))
            .untilAsserted(() -> assertThat(Feed.after(end).subjects()).endsWith(note));
      } while (Instant.now().isBefore(until));

      assertThat(registry.get("council_relay_failures").counter().count()).isZero();
      assertThat(registry.get("council_relay_leader").gauge().value()).isOne();
    } finally {
      relay.stop(null);
    }
  }

  private RelayProducer nobodyThere() {
    Map<String, Object> elsewhere = new HashMap<>(kafka);
    elsewhere.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + FreePorts.next());
    return new RelayProducer(elsewhere);
  }

  private Relay relay(RelayProducer producers) {
    RelayMetrics metrics = new RelayMetrics(registry, table, moments);
    return new Relay(settings, producers, metrics, naming, signal, database);
  }

  private String say() {
    String note = "n-" + UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> notes.add(Note.begin(note, "x", Instant.now())));
    return "notes/" + note;
  }
}
