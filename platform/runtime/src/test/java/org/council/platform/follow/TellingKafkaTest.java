package org.council.platform.follow;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.spi.ConnectorLiteral;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Kafka is told at once, and not only when the interval is over. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TellingKafkaTest {

  private static final String CHANNEL = "followed";

  private static final long NOT_BEFORE_THE_END = Duration.ofHours(1).toMillis();

  private final String topic = "followed-" + UUID.randomUUID();
  private final Set<TopicPartition> partitions =
      IntStream.range(0, 2)
          .mapToObj(number -> new TopicPartition(topic, number))
          .collect(Collectors.toSet());

  @Inject BeanManager beans;
  @Inject Gaps gaps;
  @Inject MeterRegistry metrics;
  @Inject Others others;
  @Inject Vertx vertx;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "council.kafka.group-protocol")
  String groupProtocol;

  private KafkaConnector replica;
  private Consumer<String, byte[]> other;

  @BeforeEach
  void a_replica_has_followed_one_message_of_each_partition() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(List.of(new NewTopic(topic, partitions.size(), (short) 1))).all().get();
    }
    other =
        new org.apache.kafka.clients.consumer.KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                topic,
                "group.protocol",
                groupProtocol),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    replica = aConnectorThatCanBeStopped();
    CountDownLatch followed = new CountDownLatch(partitions.size());
    Multi.createFrom()
        .publisher(replica.getPublisher(channel()))
        .subscribe()
        .with(message -> message.ack().thenRun(followed::countDown));
    for (TopicPartition partition : partitions) {
      others.send(new ProducerRecord<>(topic, partition.partition(), "K", new byte[] {1}));
    }
    assertThat(followed.await(30, SECONDS)).isTrue();
    assertThat(told()).isEmpty();
  }

  @AfterEach
  void stop() {
    replica.terminate(new Object());
    other.close();
  }

  @Test
  void before_a_partition_goes_to_another_replica() {
    other.subscribe(List.of(topic));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          other.poll(Duration.ofMillis(20));
          return !other.assignment().isEmpty();
        });

    assertThat(told()).containsAllEntriesOf(upToTheFirstOf(other.assignment()));
  }

  @Test
  void when_the_replica_stops() {
    replica.terminate(new Object());

    assertThat(told()).isEqualTo(upToTheFirstOf(partitions));
  }

  /** Without it who starts there would not see that the log has gone back and on again since. */
  @Test
  void under_which_leader_it_was_followed() {
    replica.terminate(new Object());

    assertThat(other.committed(partitions).values())
        .allMatch(next -> next.leaderEpoch().isPresent());
  }

  /** It was away for longer than what it had not heard is kept. */
  @Test
  void what_was_deleted_while_no_replica_was_there_is_missed() throws Exception {
    replica.terminate(new Object());
    TopicPartition partition = new TopicPartition(topic, 0);
    for (int more = 0; more < 4; more++) {
      others.send(new ProducerRecord<>(topic, partition.partition(), "K", new byte[] {1}));
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(4))).all().get();
    }

    assertMissedByTheNextReplica(3);
  }

  /** Nothing comes any more of a session that is over. */
  @Test
  void what_was_deleted_is_missed_also_where_nothing_is_left() throws Exception {
    replica.terminate(new Object());
    TopicPartition partition = new TopicPartition(topic, 0);
    others.send(new ProducerRecord<>(topic, partition.partition(), "K", new byte[] {1}));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(2))).all().get();
    }

    assertMissedByTheNextReplica(1);
  }

  private void assertMissedByTheNextReplica(int messages) {
    double before = missed();
    replica = aConnectorThatCanBeStopped();
    Multi.createFrom().publisher(replica.getPublisher(channel())).subscribe().with(_ -> {});
    await().atMost(Duration.ofSeconds(30)).until(() -> missed() > before);
    assertThat(missed() - before).isEqualTo(messages);
  }

  private double missed() {
    return metrics.counter("council_follow_missed").count();
  }

  /** The interval ends while the thread that polls is about to let the partition go. */
  @Test
  void what_its_next_owner_has_told_of_a_partition_is_not_set_back() {
    TopicPartition partition = new TopicPartition(topic, 0);
    KafkaConsumer<String, byte[]> consumer = replica.getConsumer(CHANNEL);
    TellingKafka telling = new TellingKafka(consumer, vertx, gaps, NOT_BEFORE_THE_END);
    run(consumer, _ -> telling.partitionsAssigned(Set.of(partition)));
    telling.handle(theFirstOf(partition, telling)).await().indefinitely();

    run(
        consumer,
        polling -> {
          telling.tell();
          telling.partitionsRevoked(Set.of(partition));
          polling.commitSync(Map.of(partition, new OffsetAndMetadata(7)));
        });
    run(consumer, polling -> polling.commitSync(Map.of()));

    assertThat(told()).isEqualTo(Map.of(partition, 7L));
    telling.terminate(true);
  }

  /** What had come before it left is still followed here, when its next owner has come further. */
  @Test
  void what_had_come_before_a_partition_left_is_not_told_when_it_is_back() {
    TopicPartition partition = new TopicPartition(topic, 0);
    KafkaConsumer<String, byte[]> consumer = replica.getConsumer(CHANNEL);
    TellingKafka telling = new TellingKafka(consumer, vertx, gaps, NOT_BEFORE_THE_END);
    OffsetAndMetadata byTheNext = new OffsetAndMetadata(7, Optional.of(0), "");
    run(consumer, polling -> polling.commitSync(Map.of(partition, byTheNext)));
    run(consumer, _ -> telling.partitionsAssigned(Set.of(partition)));

    telling.handle(theFirstOf(partition, telling)).await().indefinitely();
    telling.tell();
    run(consumer, polling -> polling.commitSync(Map.of()));

    assertThat(told()).isEqualTo(Map.of(partition, 7L));
    telling.terminate(true);
  }

  private static void run(
      KafkaConsumer<String, byte[]> consumer,
      java.util.function.Consumer<Consumer<String, byte[]>> action) {
    consumer.runOnPollingThread(action).await().atMost(Duration.ofSeconds(30));
  }

  private static IncomingKafkaRecord<String, byte[]> theFirstOf(
      TopicPartition partition, TellingKafka telling) {
    return new IncomingKafkaRecord<>(
        new ConsumerRecord<>(
            partition.topic(),
            partition.partition(),
            0,
            ConsumerRecord.NO_TIMESTAMP,
            TimestampType.NO_TIMESTAMP_TYPE,
            ConsumerRecord.NULL_SIZE,
            ConsumerRecord.NULL_SIZE,
            "K",
            new byte[] {1},
            new RecordHeaders(),
            Optional.of(0)),
        CHANNEL,
        0,
        telling,
        null,
        false);
  }

  private Map<TopicPartition, Long> told() {
    Map<TopicPartition, Long> told = new HashMap<>();
    other
        .committed(partitions)
        .forEach((partition, next) -> {
          if (next != null) {
            told.put(partition, next.offset());
          }
        });
    return told;
  }

  private static Map<TopicPartition, Long> upToTheFirstOf(Set<TopicPartition> partitions) {
    return partitions.stream().collect(Collectors.toMap(one -> one, _ -> 1L));
  }

  /** The application's own connector ends with it. */
  private KafkaConnector aConnectorThatCanBeStopped() {
    @SuppressWarnings("unchecked")
    Bean<KafkaConnector> bean =
        (Bean<KafkaConnector>)
            beans.resolve(
                beans.getBeans(
                    KafkaConnector.class, ConnectorLiteral.of(KafkaConnector.CONNECTOR_NAME)));
    return bean.create(beans.createCreationalContext(bean));
  }

  private Config channel() {
    return new SmallRyeConfigBuilder()
        .withDefaultValue("channel-name", CHANNEL)
        .withDefaultValue("topic", topic)
        .withDefaultValue("group.id", topic)
        .withDefaultValue("bootstrap.servers", bootstrapServers)
        .withDefaultValue("auto.offset.reset", "earliest")
        .withDefaultValue("value.deserializer", ByteArrayDeserializer.class.getName())
        .withDefaultValue("commit-strategy", "followed")
        .withDefaultValue("auto.commit.interval.ms", String.valueOf(NOT_BEFORE_THE_END))
        .build();
  }
}
