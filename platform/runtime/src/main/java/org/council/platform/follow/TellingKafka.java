package org.council.platform.follow;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells Kafka up to where each partition was followed: at intervals, before a partition goes to
 * another replica, and when this one stops. The connector's own way would keep count of messages
 * that are followed out of order, as none are here, and would ask Kafka for what was told of a
 * partition before its first message is heard, which made the first of each late.
 *
 * <p>What was followed and not told is read again by whoever comes next: the inbox knows it.
 * Whether Kafka still has what comes next is asked of it when partitions come ({@link Gaps}).
 */
final class TellingKafka implements KafkaCommitHandler {

  private static final Logger LOG = Logger.getLogger(TellingKafka.class);

  /** A stop, or a partition that comes or goes, waits so long for a broker that is away. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final KafkaConsumer<?, ?> consumer;
  private final Vertx vertx;
  private final Gaps gaps;
  private final long timer;
  private final FollowedUpTo followed = new FollowedUpTo();

  /** {@code commit-strategy=followed}. */
  @ApplicationScoped
  @Identifier("followed")
  static class Factory implements KafkaCommitHandler.Factory {

    private final Gaps gaps;

    @Inject
    Factory(Gaps gaps) {
      this.gaps = gaps;
    }

    @Override
    public TellingKafka create(
        KafkaConnectorIncomingConfiguration settings,
        Vertx vertx,
        KafkaConsumer<?, ?> consumer,
        BiConsumer<Throwable, Boolean> failures) {
      long interval =
          settings.config().getValue(ConsumerConfig.AUTO_COMMIT_INTERVAL_MS_CONFIG, Long.class);
      return new TellingKafka(consumer, vertx, gaps, interval);
    }
  }

  TellingKafka(KafkaConsumer<?, ?> consumer, Vertx vertx, Gaps gaps, long interval) {
    this.consumer = consumer;
    this.vertx = vertx;
    this.gaps = gaps;
    this.timer = vertx.setPeriodic(interval, ignored -> tell());
  }

  /** On the thread that polls, before anything of them is fetched. */
  @Override
  public void partitionsAssigned(Collection<TopicPartition> partitions) {
    Set<TopicPartition> all = Set.copyOf(partitions);
    followed.come(nothingOf(all));
    try {
      Map<TopicPartition, OffsetAndMetadata> told = toldOf(all);
      followed.come(told);
      Map<TopicPartition, Long> next = new HashMap<>();
      told.forEach((partition, upTo) -> next.put(partition, upTo.offset()));
      gaps.come(next, consumer.unwrap().beginningOffsets(all, PATIENCE));
    } catch (RuntimeException e) {
      LOG.warnf("Whether something is missing before what comes of %s is not known: %s", all, e);
      gaps.comeUnknown(all);
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> nothingOf(Set<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> nothing = new HashMap<>();
    partitions.forEach(partition -> nothing.put(partition, FollowedUpTo.NOTHING_YET));
    return nothing;
  }

  private Map<TopicPartition, OffsetAndMetadata> toldOf(Set<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> told = nothingOf(partitions);
    consumer
        .unwrap()
        .committed(partitions, PATIENCE)
        .forEach((partition, upTo) -> {
          if (upTo != null) {
            told.put(partition, upTo);
          }
        });
    return told;
  }

  /**
   * A message was followed, and all before it. Under which leader it was told says to whoever
   * starts here whether the log has gone back since, and goes on with other messages.
   */
  @Override
  public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> message) {
    followed.note(
        new TopicPartition(message.getTopic(), message.getPartition()),
        new OffsetAndMetadata(message.getOffset() + 1, leaderOf(message), ""));
    return Uni.createFrom().voidItem();
  }

  private static Optional<Integer> leaderOf(IncomingKafkaRecord<?, ?> message) {
    IncomingKafkaRecordMetadata<?, ?> metadata =
        message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
    return metadata.getRecord().leaderEpoch();
  }

  void tell() {
    consumer
        .runOnPollingThread(this::tellAtOnce)
        .subscribe()
        .with(_ -> {}, failure -> LOG.debugf(failure, "Nothing is told"));
  }

  /**
   * On the thread that polls also what is due is taken: what is taken before could be told when its
   * partition has left, and would set back what its next owner has told.
   */
  private void tellAtOnce(Consumer<?, ?> polling) {
    Map<TopicPartition, OffsetAndMetadata> due = followed.take();
    if (!due.isEmpty()) {
      polling.commitAsync(
          due,
          (_, failure) -> {
            if (failure != null) {
              tellLater(due, failure);
            }
          });
    }
  }

  private void tellLater(Map<TopicPartition, OffsetAndMetadata> due, Throwable failure) {
    LOG.debugf(failure, "Not told yet: %s", due);
    due.forEach(followed::noteAgain);
  }

  /**
   * On the thread that polls: the partitions go when this returns. At a stop they go too, when the
   * consumer is closed.
   */
  @Override
  public void partitionsRevoked(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> due = followed.leave(partitions);
    if (!due.isEmpty()) {
      try {
        consumer.unwrap().commitSync(due, PATIENCE);
      } catch (RuntimeException e) {
        LOG.debugf(e, "Not told, so what comes before is read again: %s", due);
      }
    }
  }

  @Override
  public void terminate(boolean graceful) {
    vertx.cancelTimer(timer);
  }
}
