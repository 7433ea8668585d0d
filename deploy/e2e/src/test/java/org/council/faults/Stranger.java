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

  private final KafkaConsumer<String, byte[]> consumer;
  private final Thread thread;

  private Stranger(KafkaConsumer<String, byte[]> consumer) {
    this.consumer = consumer;
    this.thread = Thread.ofVirtual().start(this::idle);
  }

  static Stranger join(ClusteredService service, String followed, String kafka) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            kafka,
            "group.id",
            service.name() + "-service." + followed,
            "enable.auto.commit",
            false,
            "group.protocol",
            service.groupProtocol(),
            "max.poll.records",
            1);
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    consumer.subscribe(List.of(Topics.of(followed)));
    return new Stranger(consumer);
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
