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

  /** Where nobody has told Kafka anything of a partition, or what was told is not known. */
  static final OffsetAndMetadata NOTHING_YET = new OffsetAndMetadata(0);

  /** By partition that is here: what was noted of it last. */
  private final Map<TopicPartition, OffsetAndMetadata> last = new HashMap<>();

  /** By partition that is here: what was told before it came, until more was noted. */
  private final Map<TopicPartition, OffsetAndMetadata> toldBefore = new HashMap<>();

  private final Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>();

  /**
   * Partitions that are followed here from now on.
   *
   * @param told up to where Kafka was told that they were followed
   */
  synchronized void come(Map<TopicPartition, OffsetAndMetadata> told) {
    told.keySet().forEach(partition -> last.put(partition, NOTHING_YET));
    toldBefore.putAll(told);
    untold.keySet().removeAll(told.keySet());
  }

  /**
   * Of a partition that has left, nothing is noted: another replica may be further already. When it
   * has come back, nothing of what was fetched before: the other one was further.
   *
   * @param next the offset of the message after the last that was followed
   */
  synchronized void note(TopicPartition partition, OffsetAndMetadata next) {
    if (last.containsKey(partition) && !isBehind(next, toldBefore.get(partition))) {
      toldBefore.remove(partition);
      last.put(partition, next);
      untold.put(partition, next);
    }
  }

  /** A log that has gone back, and goes on with other messages, has a later leader since. */
  private static boolean isBehind(OffsetAndMetadata next, OffsetAndMetadata before) {
    return before != null
        && next.offset() < before.offset()
        && next.leaderEpoch().isPresent()
        && before.leaderEpoch().isPresent()
        && next.leaderEpoch().get() <= before.leaderEpoch().get();
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
    toldBefore.keySet().removeAll(partitions);
    return taken(partitions);
  }

  private Map<TopicPartition, OffsetAndMetadata> taken(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> taken = new HashMap<>(untold);
    taken.keySet().retainAll(partitions);
    untold.keySet().removeAll(partitions);
    return taken;
  }
}
