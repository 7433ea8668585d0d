package org.council.platform.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * What Kafka had no longer when it was to be heard: a retention that somebody set has deleted it
 * while this service was away or behind, or before it came for the first time. The client goes on
 * with what is there and says nothing; here an operator is told.
 *
 * <p>The offsets of a topic of ours have no holes, since nobody writes to it in transactions and
 * nothing is compacted. So what lies further on than what was to come is behind a gap.
 */
@ApplicationScoped
class Gaps {

  private static final Logger LOG = Logger.getLogger(Gaps.class);

  private final FollowMetrics metrics;

  /**
   * By partition: the offset that is to come. It never goes back: a log that does is no gap, nor
   * are messages that were fetched before a partition left and came again.
   */
  private final Map<TopicPartition, Long> toCome = new ConcurrentHashMap<>();

  /** Those of which that is not known; what comes of them is behind no gap. */
  private final Set<TopicPartition> notKnown = ConcurrentHashMap.newKeySet();

  @Inject
  Gaps(FollowMetrics metrics) {
    this.metrics = metrics;
  }

  /**
   * Partitions come here to be heard.
   *
   * @param next the offset that is to come of each
   * @param beginnings the first offset that Kafka still has of each
   */
  void come(Map<TopicPartition, Long> next, Map<TopicPartition, Long> beginnings) {
    next.forEach(this::to);
    notKnown.removeAll(next.keySet());
    beginnings.forEach(this::toNoMoreThanIsThere);
  }

  /** Partitions come, and it cannot be known what was heard of them. */
  void comeUnknown(Collection<TopicPartition> partitions) {
    notKnown.addAll(partitions);
  }

  private void to(TopicPartition partition, long offset) {
    toCome.merge(partition, offset, Math::max);
  }

  /** What is to come is there, or behind a gap. */
  private void toNoMoreThanIsThere(TopicPartition partition, long there) {
    Long next = notKnown.contains(partition) ? null : toCome.get(partition);
    if (next != null && next < there) {
      missed(partition, next, there);
    }
    to(partition, there);
  }

  /** Messages have come, in the order of each partition. */
  void hear(List<? extends ConsumerRecord<?, ?>> messages) {
    messages.forEach(this::hear);
  }

  private void hear(ConsumerRecord<?, ?> message) {
    TopicPartition partition = new TopicPartition(message.topic(), message.partition());
    toNoMoreThanIsThere(partition, message.offset());
    to(partition, message.offset() + 1);
  }

  private void missed(TopicPartition partition, long next, long offset) {
    LOG.errorf(
        "Kafka no longer has the %d messages of %s from offset %d on: those of them that were not heard are lost here",
        offset - next, partition, next);
    metrics.missed(offset - next);
  }
}
