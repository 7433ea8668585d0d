package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.platform.follow.FollowedUpTo.NOTHING_YET;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class FollowedUpToTest {

  private static final TopicPartition ONE = new TopicPartition("things", 1);
  private static final TopicPartition OTHER = new TopicPartition("things", 2);

  private final FollowedUpTo followed = new FollowedUpTo();

  FollowedUpToTest() {
    come(ONE, NOTHING_YET);
    come(OTHER, NOTHING_YET);
  }

  @Test
  void the_furthest_of_each_partition_is_told_once() {
    followed.note(ONE, upTo(1));
    followed.note(OTHER, upTo(7));
    followed.note(ONE, upTo(2));
    assertThat(followed.take()).isEqualTo(Map.of(ONE, upTo(2), OTHER, upTo(7)));
    assertThat(followed.take()).isEmpty();
  }

  /** One telling fails while the next is already noted. */
  @Test
  void what_could_not_be_told_and_is_noted_again_does_not_go_back() {
    followed.note(ONE, upTo(1));
    Map<TopicPartition, OffsetAndMetadata> failing = followed.take();
    followed.note(ONE, upTo(2));
    failing.forEach(followed::noteAgain);
    assertThat(followed.take()).isEqualTo(Map.of(ONE, upTo(2)));
  }

  /** The answer to an older telling comes after a newer one was given. */
  @Test
  void what_could_not_be_told_and_is_behind_what_was_told_since_is_not_noted_again() {
    followed.note(ONE, upTo(1));
    Map<TopicPartition, OffsetAndMetadata> failing = followed.take();
    followed.note(ONE, upTo(2));
    followed.take();
    failing.forEach(followed::noteAgain);
    assertThat(followed.take()).isEmpty();
  }

  @Test
  void what_could_not_be_told_is_told_later() {
    followed.note(ONE, upTo(1));
    Map<TopicPartition, OffsetAndMetadata> failing = followed.take();
    failing.forEach(followed::noteAgain);
    assertThat(followed.take()).isEqualTo(Map.of(ONE, upTo(1)));
  }

  @Test
  void a_partition_that_leaves_is_told_of_and_the_others_stay() {
    followed.note(ONE, upTo(1));
    followed.note(OTHER, upTo(7));
    assertThat(followed.leave(List.of(ONE))).isEqualTo(Map.of(ONE, upTo(1)));
    assertThat(followed.take()).isEqualTo(Map.of(OTHER, upTo(7)));
  }

  /** As when its log has gone back: from where it was before, the next start would pass some by. */
  @Test
  void a_partition_that_is_read_again_from_before_is_told_of() {
    followed.note(ONE, upTo(1_000));
    followed.take();
    followed.note(ONE, upTo(901));
    assertThat(followed.take()).isEqualTo(Map.of(ONE, upTo(901)));
  }

  @Test
  void what_could_not_be_told_before_a_partition_is_read_again_is_not_noted_again() {
    followed.note(ONE, upTo(1_000));
    Map<TopicPartition, OffsetAndMetadata> failing = followed.take();
    followed.note(ONE, upTo(901));
    followed.take();
    failing.forEach(followed::noteAgain);
    assertThat(followed.take()).isEmpty();
  }

  /** Another replica may have told more meanwhile. */
  @Test
  void what_could_not_be_told_before_a_partition_left_is_not_noted_again_when_it_is_back() {
    followed.note(ONE, upTo(1));
    Map<TopicPartition, OffsetAndMetadata> failing = followed.take();
    followed.leave(List.of(ONE));
    come(ONE, NOTHING_YET);
    failing.forEach(followed::noteAgain);
    assertThat(followed.take()).isEmpty();
  }

  /** Messages that were fetched before it left are still followed. */
  @Test
  void nothing_is_told_of_a_partition_that_has_left() {
    followed.leave(List.of(ONE));
    followed.note(ONE, upTo(1));
    assertThat(followed.take()).isEmpty();
  }

  @Test
  void a_partition_that_comes_back_is_told_of_again() {
    followed.leave(List.of(ONE));
    come(ONE, NOTHING_YET);
    followed.note(ONE, upTo(3));
    assertThat(followed.take()).isEqualTo(Map.of(ONE, upTo(3)));
  }

  /** Another replica had it meanwhile, and came further than what was fetched here before. */
  @Test
  void what_was_fetched_before_a_partition_left_is_not_told_when_it_is_back() {
    followed.leave(List.of(ONE));
    come(ONE, underLeader(2, 500));
    followed.note(ONE, underLeader(2, 151));
    followed.note(ONE, underLeader(1, 152));
    assertThat(followed.take()).isEmpty();
    followed.note(ONE, underLeader(2, 501));
    assertThat(followed.take()).isEqualTo(Map.of(ONE, underLeader(2, 501)));
  }

  @Test
  void once_more_was_followed_here_what_lies_behind_is_told_of_again() {
    come(ONE, underLeader(2, 500));
    followed.note(ONE, underLeader(2, 501));
    followed.note(ONE, underLeader(2, 151));
    assertThat(followed.take()).isEqualTo(Map.of(ONE, underLeader(2, 151)));
  }

  @Test
  void a_log_that_had_gone_back_before_its_partition_came_is_told_of() {
    come(ONE, underLeader(2, 500));
    followed.note(ONE, underLeader(3, 451));
    assertThat(followed.take()).isEqualTo(Map.of(ONE, underLeader(3, 451)));
  }

  private void come(TopicPartition partition, OffsetAndMetadata told) {
    followed.come(Map.of(partition, told));
  }

  private static OffsetAndMetadata underLeader(int epoch, long next) {
    return new OffsetAndMetadata(next, Optional.of(epoch), "");
  }

  private static OffsetAndMetadata upTo(long next) {
    return new OffsetAndMetadata(next);
  }
}
