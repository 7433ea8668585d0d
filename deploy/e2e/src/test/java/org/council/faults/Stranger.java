package org.council.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.council.backing.Topics;
import org.council.faults.cluster.ClusteredService;

/** A consumer in a service's group, that takes partitions and does nothing with them. */
final class Stranger implements AutoCloseable {

  /**
   * How its name in a group begins. The protocol {@code classic} gives the first partitions to who
   * is first by name, and those are the ones that the crowd's sessions are told on.
   */
  static final String NAME = "a-stranger";

  private final KafkaConsumer<String, byte[]> consumer;
  private final Thread thread;

  private Stranger(KafkaConsumer<String, byte[]> consumer) {
    this.consumer = consumer;
    this.thread = Thread.ofVirtual().start(this::idle);
  }

  /** Joins the group in which a service follows, by its protocol, for the topics it follows. */
  static Stranger join(ClusteredService service, String kafka) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            kafka,
            "client.id",
            NAME,
            "group.id",
            Group.nameOf(service),
            "enable.auto.commit",
            false,
            "group.protocol",
            service.groupProtocol(),
            "max.poll.records",
            1);
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    consumer.subscribe(topicsOf(service));
    return new Stranger(consumer);
  }

  private static List<String> topicsOf(ClusteredService service) {
    return Topics.SERVICES.stream()
        .filter(other -> !other.equals(service.name()))
        .map(Topics::of)
        .toList();
  }

  private void idle() {
    try (consumer) {
      while (true) {
        consumer.poll(Duration.ofMillis(100));
      }
    } catch (WakeupException _) {
      // it leaves
    }
  }

  @Override
  public void close() {
    consumer.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
