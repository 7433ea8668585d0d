package org.council.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.council.e2e.WholeTopic;

/** Reads topics, and writes to them what no relay would. */
final class TopicClient implements AutoCloseable {

  private final String kafka;
  private final KafkaProducer<String, byte[]> producer;
  private final List<Future<RecordMetadata>> handed = new ArrayList<>();

  TopicClient(String kafka) {
    this.kafka = kafka;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                // A topic that has just been made may refuse the first batch and take the second:
                // the first would be out of order for ever.
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** All that stands on a topic now, each partition in its order. */
  List<ConsumerRecord<String, byte[]>> all(String topic) {
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    WholeTopic.read(kafka, topic, all::add);
    return all;
  }

  /** How many messages on a topic tell an event that was told before. */
  long toldAgain(String topic) {
    List<ConsumerRecord<String, byte[]>> told = all(topic);
    return told.size() - told.stream().map(message -> header(message, "ce_id")).distinct().count();
  }

  /** Tells a message as it was, there or elsewhere. */
  void again(ConsumerRecord<String, byte[]> message, String topic) {
    tell(new ProducerRecord<>(topic, null, message.key(), message.value(), message.headers()));
  }

  /**
   * Tells something and waits until Kafka has it.
   *
   * @return where it stands: topic, partition and offset
   */
  String tell(ProducerRecord<String, byte[]> message) {
    RecordMetadata place = await(producer.send(message));
    return "%s/%d/%d".formatted(place.topic(), place.partition(), place.offset());
  }

  /** Hands over many; {@link #flush} waits until Kafka has each of them. */
  void hand(ConsumerRecord<String, byte[]> message, String topic) {
    handed.add(
        producer.send(
            new ProducerRecord<>(topic, null, message.key(), message.value(), message.headers())));
  }

  void flush() {
    producer.flush();
    handed.forEach(TopicClient::await);
    handed.clear();
  }

  private static RecordMetadata await(Future<RecordMetadata> acknowledgement) {
    try {
      return acknowledgement.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("Kafka has not got a message", e);
    }
  }

  /** What a header says; an empty text where it is not there. */
  static String header(ConsumerRecord<String, byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
