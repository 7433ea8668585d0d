package org.council.platform.follow;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells Kafka up to where each partition was followed: at intervals, before a partition goes to
 * another replica, and when this one stops. Here is followed in order, one fetch after the other,
 * so that the last message that was followed says it all; the connector's own way would keep count
 * of each message, and ask Kafka for what was committed of a partition before its first is heard.
 *
 * <p>What was followed and not told is read again by whoever comes next: the inbox knows it.
 */
final class FollowedUpTo implements KafkaCommitHandler {

  private static final Logger LOG = Logger.getLogger(FollowedUpTo.class);

  /** A stop, or a partition that goes elsewhere, waits so long for a broker that is away. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final KafkaConsumer<?, ?> consumer;
  private final Vertx vertx;
  private final long timer;
  private final Set<TopicPartition> assigned = new HashSet<>();
  private final Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>();

  /** {@code commit-strategy=followed}. */
  @ApplicationScoped
  @Identifier("followed")
  static class Factory implements KafkaCommitHandler.Factory {

    @Override
    public FollowedUpTo create(
        KafkaConnectorIncomingConfiguration settings,
        Vertx vertx,
        KafkaConsumer<?, ?> consumer,
        BiConsumer<Throwable, Boolean> failures) {
      long interval =
          settings.config().getValue(ConsumerConfig.AUTO_COMMIT_INTERVAL_MS_CONFIG, Long.class);
      return new FollowedUpTo(consumer, vertx, interval);
    }
  }

  private FollowedUpTo(KafkaConsumer<?, ?> consumer, Vertx vertx, long interval) {
    this.consumer = consumer;
    this.vertx = vertx;
    this.timer = vertx.setPeriodic(interval, ignored -> tell());
  }

  @Override
  public void partitionsAssigned(Collection<TopicPartition> partitions) {
    synchronized (untold) {
      assigned.addAll(partitions);
    }
  }

  /** A message was followed, and all before it. */
  @Override
  public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> message) {
    note(
        Map.of(
            new TopicPartition(message.getTopic(), message.getPartition()),
            new OffsetAndMetadata(message.getOffset() + 1)));
    return Uni.createFrom().voidItem();
  }

  /** Of a partition that went to another replica, that one tells. */
  private void note(Map<TopicPartition, OffsetAndMetadata> followed) {
    synchronized (untold) {
      followed.forEach(
          (partition, upTo) -> {
            if (assigned.contains(partition)) {
              untold.merge(partition, upTo, (a, b) -> a.offset() < b.offset() ? b : a);
            }
          });
    }
  }

  private void tell() {
    Map<TopicPartition, OffsetAndMetadata> followed = taken();
    if (!followed.isEmpty()) {
      consumer
          .commitAsync(followed)
          .subscribe()
          .with(
              told -> LOG.tracef("Told %s", followed),
              failure -> {
                LOG.debugf(failure, "Told again later: %s", followed);
                note(followed);
              });
    }
  }

  private Map<TopicPartition, OffsetAndMetadata> taken() {
    synchronized (untold) {
      Map<TopicPartition, OffsetAndMetadata> taken = Map.copyOf(untold);
      untold.clear();
      return taken;
    }
  }

  /** On the thread that polls: the partitions go when this returns. */
  @Override
  public void partitionsRevoked(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> followed;
    synchronized (untold) {
      assigned.removeAll(partitions);
      followed = new HashMap<>(untold);
      followed.keySet().retainAll(partitions);
      untold.keySet().removeAll(partitions);
    }
    atBest(followed, () -> consumer.unwrap().commitSync(followed, PATIENCE));
  }

  @Override
  public void terminate(boolean graceful) {
    vertx.cancelTimer(timer);
    Map<TopicPartition, OffsetAndMetadata> followed = taken();
    atBest(followed, () -> consumer.commit(followed).await().atMost(PATIENCE));
  }

  private static void atBest(Map<TopicPartition, OffsetAndMetadata> followed, Runnable telling) {
    if (!followed.isEmpty()) {
      try {
        telling.run();
      } catch (RuntimeException e) {
        LOG.debugf(e, "Read again by whoever comes next: what is behind %s", followed);
      }
    }
  }
}
