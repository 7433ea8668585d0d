package org.council.platform.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Up to where the partitions that are here were followed, as far as Kafka was not told yet. Each is
 * followed in order, so its furthest offset says it all.
 */
final class FollowedUpTo {

  /** By partition that is here: the furthest that was noted of it. */
  private final Map<TopicPartition, Long> furthest = new HashMap<>();

  private final Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>();

  /** Partitions that are followed here from now on. */
  synchronized void come(Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> furthest.put(partition, 0L));
  }

  /**
   * Of a partition that has left, nothing is noted: another replica may be further already. Nor is
   * what could not be told and is noted again, where more was noted since.
   *
   * @param next the offset of the message after the last that was followed
   */
  synchronized void note(TopicPartition partition, OffsetAndMetadata next) {
    if (furthest.getOrDefault(partition, Long.MAX_VALUE) <= next.offset()) {
      furthest.put(partition, next.offset());
      untold.put(partition, next);
    }
  }

  /** What is to be told of all partitions; whoever takes it tells it, or notes it again. */
  synchronized Map<TopicPartition, OffsetAndMetadata> take() {
    return taken(Set.copyOf(untold.keySet()));
  }

  /** What is to be told of partitions that leave. */
  synchronized Map<TopicPartition, OffsetAndMetadata> leave(Collection<TopicPartition> partitions) {
    furthest.keySet().removeAll(partitions);
    return taken(partitions);
  }

  private Map<TopicPartition, OffsetAndMetadata> taken(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> taken = new HashMap<>(untold);
    taken.keySet().retainAll(partitions);
    untold.keySet().removeAll(partitions);
    return taken;
  }
}
