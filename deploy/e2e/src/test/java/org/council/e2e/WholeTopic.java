package org.council.e2e;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads all partitions of a topic from the beginning to where it ends now. */
public final class WholeTopic {

  private static final Duration POLL = Duration.ofMillis(100);

  /** The last fetch is waited for when a consumer is closed: half a second, unless said here. */
  private static final String LONGEST_FETCH_MS = "50";

  private WholeTopic() {}

  /**
   * @param kafka where the brokers are
   * @param reader is told each message, those of a partition in their order
   */
  public static void read(
      String kafka, String topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
    read(Map.of("bootstrap.servers", kafka), topic, reader);
  }

  /**
   * @param client where the brokers are, and how to sign in
   * @param reader is told each message, those of a partition in their order
   */
  static void read(
      Map<String, Object> client, String topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
    try (var consumer = consumer(client)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(reader);
      }
    }
  }

  private static KafkaConsumer<String, byte[]> consumer(Map<String, Object> client) {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put("fetch.max.wait.ms", LONGEST_FETCH_MS);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
