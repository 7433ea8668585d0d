package org.council.platform.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Up to where the partitions that are here were followed, as far as Kafka was not told yet. Each is
 * followed in order, so what is noted of it last says it all: also what lies behind what was noted
 * before, for a log that has gone back is read again from there, and whoever starts at the old
 * place would pass by what it holds since.
 */
final class FollowedUpTo {

  private static final OffsetAndMetadata NOTHING_YET = new OffsetAndMetadata(0);

  /** By partition that is here: what was noted of it last. */
  private final Map<TopicPartition, OffsetAndMetadata> last = new HashMap<>();

  private final Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>();

  /** Partitions that are followed here from now on. */
  synchronized void come(Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> last.put(partition, NOTHING_YET));
  }

  /**
   * Of a partition that has left, nothing is noted: another replica may be further already.
   *
   * @param next the offset of the message after the last that was followed
   */
  synchronized void note(TopicPartition partition, OffsetAndMetadata next) {
    if (last.replace(partition, next) != null) {
      untold.put(partition, next);
    }
  }

  /** Notes what was taken and could not be told, unless something was noted since. */
  synchronized void noteAgain(TopicPartition partition, OffsetAndMetadata next) {
    if (next.equals(last.get(partition))) {
      untold.put(partition, next);
    }
  }

  /** What is to be told of all partitions; whoever takes it tells it, or notes it again. */
  synchronized Map<TopicPartition, OffsetAndMetadata> take() {
    return taken(Set.copyOf(untold.keySet()));
  }

  /** What is to be told of partitions that leave. */
  synchronized Map<TopicPartition, OffsetAndMetadata> leave(Collection<TopicPartition> partitions) {
    last.keySet().removeAll(partitions);
    return taken(partitions);
  }

  private Map<TopicPartition, OffsetAndMetadata> taken(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> taken = new HashMap<>(untold);
    taken.keySet().retainAll(partitions);
    untold.keySet().removeAll(partitions);
    return taken;
  }
}
