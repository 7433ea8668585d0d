package org.council.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic of the run, as an integrator sees it: from its beginning, without a consumer group. */
public final class Topic {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  /** The last fetch is waited for when a consumer is closed: half a second, unless said here. */
  private static final String LONGEST_FETCH_MS = "50";

  private static volatile String kafka;
  private static volatile String prefix;

  private final String name;

  private Topic(String name) {
    this.name = name;
  }

  /** Where {@link #of} looks from now on. */
  static void use(String bootstrapServers, String topicsPrefix) {
    kafka = bootstrapServers;
    prefix = topicsPrefix;
  }

  /** The topic of this name without the run's prefix, {@code council.agenda.v1}. */
  public static Topic of(String name) {
    return new Topic(prefix + name);
  }

  /** The topic of exactly this name. */
  public static Topic named(String name) {
    return new Topic(name);
  }

  /**
   * The first message that is wanted, old or new.
   *
   * @throws AssertionError when none has come within half a minute; names what was seen
   */
  public ConsumerRecord<String, byte[]> await(Predicate<ConsumerRecord<String, byte[]>> wanted) {
    return await(1, wanted).getFirst();
  }

  /**
   * The first so many messages that are wanted, old or new, in the order of their partition.
   *
   * @throws AssertionError when fewer have come within half a minute; names what was seen
   */
  public List<ConsumerRecord<String, byte[]>> await(
      int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    var seen = new ArrayList<String>();
    var until = Instant.now().plus(LONGEST_WAIT);
    try (var consumer = consumerFromTheBeginning()) {
      while (found.size() < count && Instant.now().isBefore(until)) {
        for (var message : consumer.poll(POLL)) {
          seen.add(Message.describe(message));
          if (wanted.test(message)) {
            found.add(message);
          }
        }
      }
    }
    if (found.size() < count) {
      throw new AssertionError(
          "%d of %d wanted messages on %s; seen: %s".formatted(found.size(), count, name, seen));
    }
    return found.subList(0, count);
  }

  /** What stands on the topic now. */
  public List<ConsumerRecord<String, byte[]>> all() {
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer = consumerFromTheBeginning()) {
      var ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(found::add);
      }
    }
    return found;
  }

  private KafkaConsumer<String, byte[]> consumerFromTheBeginning() {
    var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", kafka, "fetch.max.wait.ms", LONGEST_FETCH_MS),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    var partitions =
        consumer.partitionsFor(name).stream()
            .map(partition -> new TopicPartition(name, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }
}
