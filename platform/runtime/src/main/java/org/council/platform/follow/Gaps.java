package org.council.platform.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

  @Inject
  Gaps(FollowMetrics metrics) {
    this.metrics = metrics;
  }

  /** A partition is heard from here on. */
  void from(TopicPartition partition, long offset) {
    toCome.merge(partition, offset, Math::max);
  }

  /** Messages have come, in the order of each partition. */
  void come(List<? extends ConsumerRecord<?, ?>> messages) {
    messages.forEach(this::comes);
  }

  private void comes(ConsumerRecord<?, ?> message) {
    TopicPartition partition = new TopicPartition(message.topic(), message.partition());
    Long next = toCome.get(partition);
    if (next != null && next < message.offset()) {
      missed(partition, next, message.offset());
    }
    from(partition, message.offset() + 1);
  }

  private void missed(TopicPartition partition, long next, long offset) {
    LOG.errorf(
        "Kafka no longer has the %d messages of %s from offset %d on: they were never heard here",
        offset - next, partition, next);
    metrics.missed(offset - next);
  }
}
