package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.council.backing.FreePorts;
import org.council.platform.SetOtherwise;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A term of the relay that begins while nobody answers where Kafka should be. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class KafkaAwayTest {

  /** Longer than a producer waits for a topic, and then for the next term. */
  private static final Duration LONGER_THAN_A_TRY = Duration.ofSeconds(7);

  @Inject RelayOnTrial trial;
  @Inject RelayOnTrial twin;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  /** The address knows nobody, or nobody knows the address. */
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "kafka.invalid"})
  void what_is_committed_gets_its_place_and_no_term_fails(String host) throws Exception {
    Relay relay = trial.relay(nobodyAt(host));
    relay.start(null);
    try {
      await().until(trial::leads);
      long end = Feed.end();
      Instant until = Instant.now().plus(LONGER_THAN_A_TRY);
      do {
        String subject = trial.say();
        await()
            .atMost(Duration.ofSeconds(2))
            .untilAsserted(() -> assertThat(Feed.after(end).subjects()).endsWith(subject));
      } while (Instant.now().isBefore(until));

      assertThat(trial.failures()).isZero();
      assertThat(trial.leads()).isTrue();
    } finally {
      relay.stop(null);
    }
  }

  @Test
  void one_that_alone_is_cut_off_gives_way_to_another() throws Exception {
    Relay cutOff = trial.relay(nobodyAt("127.0.0.1"), Map.of("council.relay.silent-at-most", "1s"));
    Relay other = twin.relay(new RelayProducer(kafka));
    cutOff.start(null);
    try {
      await().until(trial::leads);
      other.start(null);
      trial.say();
      await().until(() -> twin.sent() > 0);

      assertThat(twin.leads()).isTrue();
      assertThat(trial.leads()).isFalse();
      assertThat(trial.failures()).isZero();
    } finally {
      cutOff.stop(null);
      other.stop(null);
    }
  }

  @Test
  void one_that_has_no_name_is_there_when_it_has_one() throws Exception {
    Map<String, Object> named = at("kafka.invalid");
    Relay relay = trial.relay(new RelayProducer(named));
    relay.start(null);
    try {
      await().until(trial::leads);
      trial.say();
      named.putAll(kafka);
      await().until(() -> trial.sent() > 0);

      assertThat(trial.failures()).isZero();
    } finally {
      relay.stop(null);
    }
  }

  private RelayProducer nobodyAt(String host) {
    return new RelayProducer(at(host));
  }

  private Map<String, Object> at(String host) {
    Map<String, Object> elsewhere = new ConcurrentHashMap<>(kafka);
    elsewhere.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, host + ":" + FreePorts.next());
    return elsewhere;
  }
}
