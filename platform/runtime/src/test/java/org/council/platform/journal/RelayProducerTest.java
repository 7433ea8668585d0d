package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class RelayProducerTest {

  private static final String TOPIC = "council.notebook.v1";

  /** No outage of a test is as long as the two minutes after which sends expire by default. */
  @Test
  void what_is_sent_waits_for_a_broker_that_is_away_however_long() {
    ProducerConfig config = configured(Map.of());

    assertThat(config.getInt(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG))
        .isEqualTo(Integer.MAX_VALUE);
    assertThat(config.getInt(ProducerConfig.RETRIES_CONFIG)).isEqualTo(Integer.MAX_VALUE);
  }

  /**
   * By default after five minutes: what is committed while Kafka is away would get no place then.
   */
  @Test
  void a_topic_is_not_forgotten_in_a_quiet_hour_nor_while_its_brokers_are_away() {
    ProducerConfig config = configured(Map.of());
    long idle = config.getLong(ProducerConfig.METADATA_MAX_IDLE_CONFIG);

    assertThat(config.getString(CommonClientConfigs.METADATA_RECOVERY_STRATEGY_CONFIG))
        .isEqualTo("none");

    assertThat(idle).isGreaterThan(Duration.ofDays(36_500).toMillis());
    assertThat(System.currentTimeMillis() + idle).isPositive();
  }

  /** A line that carries little needs more time for what is large. */
  @Test
  void how_long_a_broker_may_say_nothing_is_what_all_clients_are_told() {
    assertThat(
            configured(Map.of(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "20000"))
                .getInt(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG))
        .isEqualTo(20_000);
  }

  /**
   * Who runs the service says it once, to all clients: {@code KAFKA_SECURITY_PROTOCOL} and so on.
   */
  @Test
  void it_signs_in_as_the_followers_do() {
    ProducerConfig config =
        configured(
            Map.of(
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, "SASL_SSL",
                SaslConfigs.SASL_MECHANISM, "SCRAM-SHA-512",
                ConsumerConfig.GROUP_ID_CONFIG, "notebook-service"));

    assertThat(config.getString(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG))
        .isEqualTo("SASL_SSL");
    assertThat(config.getString(SaslConfigs.SASL_MECHANISM)).isEqualTo("SCRAM-SHA-512");
    assertThat(config.originals()).doesNotContainKey(ConsumerConfig.GROUP_ID_CONFIG);
  }

  @Test
  void nothing_that_all_clients_are_told_takes_its_order_from_it() {
    ProducerConfig config =
        configured(
            Map.of(
                ProducerConfig.ACKS_CONFIG, "1",
                ProducerConfig.RETRIES_CONFIG, "3",
                ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG, "true",
                ProducerConfig.PARTITIONER_CLASS_CONFIG, RoundRobinPartitioner.class.getName(),
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, "notebook-service"));

    assertThat(config.getString(ProducerConfig.ACKS_CONFIG)).isEqualTo("-1");
    assertThat(config.getInt(ProducerConfig.RETRIES_CONFIG)).isEqualTo(Integer.MAX_VALUE);
    assertThat(config.getBoolean(ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG)).isFalse();
    assertThat(config.originals())
        .doesNotContainKeys(
            ProducerConfig.PARTITIONER_CLASS_CONFIG, ProducerConfig.TRANSACTIONAL_ID_CONFIG);
  }

  private static ProducerConfig configured(Map<String, Object> client) {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:9");
    settings = new RelayProducer(settings).settings();
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    return new ProducerConfig(settings);
  }

  /** Else a broker that refuses the first may take the second, and the first is out of order. */
  @Test
  void while_one_request_is_not_answered_no_other_is_sent() throws Exception {
    try (SilentBroker broker = new SilentBroker(TOPIC)) {
      Producer<String, byte[]> producer =
          new RelayProducer(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()))
              .open();
      try {
        for (int i = 0; i < 5; i++) {
          // Each fills a batch of its own.
          producer.send(new ProducerRecord<>(TOPIC, "C23", new byte[20_000]));
        }

        await().atMost(Duration.ofSeconds(5)).until(() -> broker.unanswered() > 0);
        await().during(Duration.ofMillis(500)).until(() -> broker.unanswered() == 1);
        assertThat(broker.unanswered()).isOne();
      } finally {
        producer.close(Duration.ZERO);
      }
    }
  }
}
