package org.council.platform.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Up to where the partitions that are here were followed, as far as Kafka was not told yet. Each is
 * followed in order, so its furthest offset says it all.
 */
final class FollowedUpTo {

  private final Set<TopicPartition> here = new HashSet<>();
  private final Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>();

  /** Partitions that are followed here from now on. */
  synchronized void come(Collection<TopicPartition> partitions) {
    here.addAll(partitions);
  }

  /**
   * Of a partition that has left, nothing is noted: another replica may be further already.
   *
   * @param next the offset of the message after the last that was followed
   */
  synchronized void note(TopicPartition partition, OffsetAndMetadata next) {
    if (here.contains(partition)) {
      untold.merge(partition, next, FollowedUpTo::further);
    }
  }

  /** What is to be told of all partitions; whoever takes it tells it, or notes it again. */
  synchronized Map<TopicPartition, OffsetAndMetadata> take() {
    return taken(Set.copyOf(untold.keySet()));
  }

  /** What is to be told of partitions that leave. */
  synchronized Map<TopicPartition, OffsetAndMetadata> leave(Collection<TopicPartition> partitions) {
    here.removeAll(partitions);
    return taken(partitions);
  }

  private Map<TopicPartition, OffsetAndMetadata> taken(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> taken = new HashMap<>(untold);
    taken.keySet().retainAll(partitions);
    untold.keySet().removeAll(partitions);
    return taken;
  }

  private static OffsetAndMetadata further(OffsetAndMetadata one, OffsetAndMetadata other) {
    return one.offset() < other.offset() ? other : one;
  }
}
