package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.council.platform.time.Stopped;
import org.council.platform.time.Stopping;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class HearingTest {

  private final StillFollowing following = new StillFollowing();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Gaps gaps = new Gaps(new FollowMetrics(metrics, null, null));

  private Hearing hearing(Throwable ending, Stopping stopping) {
    return new Hearing(new Ending(ending), gaps, following, null, stopping);
  }

  private Status life() {
    return following.call().getStatus();
  }

  @Test
  void a_replica_lives_while_nothing_has_ended_its_following() throws Exception {
    hearing(null, new Stopping()).hear(List.of());
    assertThat(life()).isEqualTo(Status.UP);
  }

  @Test
  void what_kafka_has_no_longer_is_told() throws Exception {
    TopicPartition one = new TopicPartition("things", 1);
    gaps.come(Map.of(one, 2L), Map.of(one, 0L));
    hearing(null, new Stopping())
        .hear(List.of(new ConsumerRecord<>("things", 1, 7, "K", new byte[] {1})));
    assertThat(metrics.counter("council_follow_missed").count()).isEqualTo(5);
  }

  @Test
  void what_is_no_events_fault_ends_its_life() {
    var broken = new InternalError("broken");
    hearing(null, new Stopping()).ended(broken);
    assertThat(life()).isEqualTo(Status.DOWN);
    assertThat(following.call().getData().orElseThrow()).containsEntry("error", broken.toString());
  }

  /** The channel breaks off because following has ended. */
  @Test
  void what_ended_it_first_is_said() {
    var broken = new InternalError("broken");
    Hearing hearing = hearing(null, new Stopping());
    hearing.ended(broken);
    hearing.ended(new IllegalStateException("so it breaks off"));
    assertThat(following.call().getData().orElseThrow()).containsEntry("error", broken.toString());
  }

  @Test
  void a_channel_that_breaks_off_ends_its_life() {
    hearing(null, new Stopping()).others().onError(new IllegalStateException("broken off"));
    assertThat(life()).isEqualTo(Status.DOWN);
  }

  @Test
  void a_channel_that_ends_with_the_service_does_not() {
    Hearing hearing = hearing(null, Stopped.service());
    hearing.others().onError(new IllegalStateException("broken off"));
    hearing.others().onComplete();
    assertThat(life()).isEqualTo(Status.UP);
  }

  @Test
  void a_stop_does_not() {
    assertThatThrownBy(() -> hearing(new InterruptedException(), new Stopping()).hear(List.of()))
        .isInstanceOf(InterruptedException.class);
    assertThat(life()).isEqualTo(Status.UP);
  }

  @Test
  void what_waits_when_the_service_stops_is_not_begun_with() {
    var broken = new InternalError("begun with");
    assertThatThrownBy(() -> hearing(broken, Stopped.service()).hear(List.of()))
        .isInstanceOf(InterruptedException.class);
    assertThat(life()).isEqualTo(Status.UP);
  }

  /** A follower that ends in something. */
  private static final class Ending extends Follower {

    private final Throwable ending;

    Ending(Throwable ending) {
      super(null, null, null, null, null, null, null, null, null);
      this.ending = ending;
    }

    @Override
    public void follow(List<ConsumerRecord<String, byte[]>> messages) throws InterruptedException {
      switch (ending) {
        case null -> {}
        case InterruptedException interrupted -> throw interrupted;
        case Error error -> throw error;
        default -> throw new IllegalArgumentException(ending);
      }
    }
  }
}
