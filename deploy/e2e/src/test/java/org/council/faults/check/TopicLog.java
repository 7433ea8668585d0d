package org.council.faults.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.council.backing.Topics;
import org.council.faults.check.Evidence.Told;

/** Reads all partitions of a topic from the beginning to where it ends now. */
final class TopicLog {

  private final String bootstrapServers;

  TopicLog(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  List<Told> of(String service) {
    List<Told> told = new ArrayList<>();
    String topic = Topics.of(service);
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(message -> told.add(told(message)));
      }
    }
    return told;
  }

  private static Told told(ConsumerRecord<String, byte[]> message) {
    Header id = message.headers().lastHeader("ce_id");
    int digest = Arrays.hashCode(message.value());
    for (Header header : message.headers()) {
      // In whatever order the headers stand.
      digest += Objects.hash(header.key(), Arrays.hashCode(header.value()));
    }
    return new Told(
        message.partition(),
        message.offset(),
        id == null ? "none" : new String(id.value(), StandardCharsets.UTF_8),
        message.key(),
        digest);
  }
}
