package org.council.bench.measure;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.council.bench.drive.Tally;

/**
 * What Kafka alone needs from a producer's send to the consumer's poll, at a steady rate:
 * idempotent, acknowledged by all, without lingering. No event of the suite can be faster.
 */
public final class KafkaAlone {

  private static final int BYTES = 512;

  private final String bootstrapServers;
  private final double perSecond;
  private final Effort effort;

  /**
   * @param perSecond how many records are sent in a second
   */
  public KafkaAlone(String bootstrapServers, double perSecond, Effort effort) {
    this.bootstrapServers = bootstrapServers;
    this.perSecond = perSecond;
    this.effort = effort;
  }

  /** Drives it until it is compiled, as what it is beside. */
  void warmUp() throws ExecutionException, InterruptedException {
    measure(effort.warmUp());
  }

  /** Measures once, on a topic of its own. */
  Tally measure() throws ExecutionException, InterruptedException {
    return measure(effort.each());
  }

  private Tally measure(Duration during) throws ExecutionException, InterruptedException {
    String topic = "bench-" + UUID.randomUUID();
    try (Admin admin = Admin.create(common())) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      try {
        return measure(topic, during);
      } finally {
        admin.deleteTopics(List.of(topic)).all().get();
      }
    }
  }

  private Tally measure(String topic, Duration during)
      throws ExecutionException, InterruptedException {
    long warmUp = (long) perSecond;
    long records = warmUp + Math.round(during.toMillis() / 1000.0 * perSecond);
    try (var consumer =
            new KafkaConsumer<>(
                common(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var producer = producer()) {
      consumer.assign(List.of(new TopicPartition(topic, 0)));
      consumer.seekToBeginning(List.of(new TopicPartition(topic, 0)));
      CompletableFuture<Void> sent =
          CompletableFuture.runAsync(() -> send(producer, topic, records));
      Tally tally = new Tally();
      long heard = 0;
      while (heard < records) {
        for (var message : consumer.poll(Duration.ofSeconds(1))) {
          if (heard++ >= warmUp) {
            tally.recordMicros((System.nanoTime() - timeIn(message.value())) / 1000);
          }
        }
      }
      sent.get();
      return tally;
    }
  }

  private void send(KafkaProducer<byte[], byte[]> producer, String topic, long records) {
    long begun = System.nanoTime();
    for (long number = 0; number < records; number++) {
      long due = begun + Math.round(number * 1e9 / perSecond);
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      producer.send(new ProducerRecord<>(topic, withTime(System.nanoTime())));
    }
  }

  private KafkaProducer<byte[], byte[]> producer() {
    Properties properties = common();
    properties.putAll(Map.of("acks", "all", "enable.idempotence", "true", "linger.ms", "0"));
    return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private Properties common() {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", bootstrapServers);
    return properties;
  }

  private static byte[] withTime(long nanos) {
    return ByteBuffer.allocate(BYTES).putLong(nanos).array();
  }

  private static long timeIn(byte[] value) {
    return ByteBuffer.wrap(value).getLong();
  }
}
