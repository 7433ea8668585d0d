package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class GapsTest {

  private static final TopicPartition ONE = new TopicPartition("things", 1);
  private static final TopicPartition OTHER = new TopicPartition("things", 2);

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Gaps gaps = new Gaps(new FollowMetrics(metrics, null, null));

  @Test
  void what_follows_what_was_heard_is_behind_no_gap() {
    begins(ONE, 7, 0);
    begins(OTHER, 0, 0);
    come(ONE, 7, 8);
    come(OTHER, 0);
    come(ONE, 9);
    assertThat(missed()).isZero();
  }

  @Test
  void what_was_deleted_while_nobody_was_here_was_missed() {
    begins(ONE, 7, 0);
    come(ONE, 10, 11);
    assertThat(missed()).isEqualTo(3);
  }

  @Test
  void what_was_deleted_before_a_slow_follower_came_to_it_was_missed() {
    begins(ONE, 0, 0);
    come(ONE, 0, 1, 5, 6, 8);
    assertThat(missed()).isEqualTo(4);
  }

  @Test
  void a_log_that_has_gone_back_has_no_gap() {
    begins(ONE, 1_000, 0);
    come(ONE, 900, 901);
    come(ONE, 1_000);
    assertThat(missed()).isZero();
  }

  /** It could not be told how far they were followed, so its next owner began where they begin. */
  @Test
  void messages_that_were_fetched_before_the_partition_left_are_behind_no_gap() {
    begins(ONE, 0, 0);
    come(ONE, 0, 1, 2, 3);
    begins(ONE, 2, 0);
    come(ONE, 4, 5);
    assertThat(missed()).isZero();
  }

  @Test
  void what_was_deleted_is_missed_also_where_nothing_comes() {
    begins(ONE, 7, 10);
    assertThat(missed()).isEqualTo(3);
    come(ONE, 10);
    assertThat(missed()).isEqualTo(3);
  }

  @Test
  void what_was_heard_may_be_deleted() {
    begins(ONE, 7, 5);
    come(ONE, 7);
    assertThat(missed()).isZero();
  }

  /** Another replica has heard some meanwhile, and Kafka does not say how many. */
  @Test
  void where_it_is_not_known_what_was_heard_since_nothing_is_said() {
    begins(ONE, 0, 0);
    come(ONE, 0, 1);
    gaps.comeUnknown(List.of(ONE));
    come(ONE, 2);
    come(ONE, 9);
    assertThat(missed()).isZero();
    begins(ONE, 10, 0);
    come(ONE, 12);
    assertThat(missed()).isEqualTo(2);
  }

  @Test
  void where_it_is_not_known_what_was_to_come_nothing_is_said() {
    come(ONE, 7, 8);
    assertThat(missed()).isZero();
    come(ONE, 10);
    assertThat(missed()).isEqualTo(1);
  }

  private void begins(TopicPartition partition, long next, long beginning) {
    gaps.come(Map.of(partition, next), Map.of(partition, beginning));
  }

  private void come(TopicPartition partition, long... offsets) {
    List<ConsumerRecord<String, byte[]>> messages =
        LongStream.of(offsets).mapToObj(offset -> message(partition, offset)).toList();
    gaps.hear(messages);
  }

  private static ConsumerRecord<String, byte[]> message(TopicPartition partition, long offset) {
    return new ConsumerRecord<>(
        partition.topic(), partition.partition(), offset, "K", new byte[] {1});
  }

  private double missed() {
    return metrics.counter("council_follow_missed").count();
  }
}
