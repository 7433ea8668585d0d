package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.platform.time.Stopped;
import org.council.platform.time.Stopping;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class HearingTest {

  private final StillFollowing following = new StillFollowing();

  private void hear(Throwable ending) throws InterruptedException {
    hear(ending, new Stopping());
  }

  private void hear(Throwable ending, Stopping stopping) throws InterruptedException {
    new Hearing(new Ending(ending), following, null, stopping).hear(List.of());
  }

  private Status life() {
    return following.call().getStatus();
  }

  @Test
  void a_replica_lives_while_nothing_has_ended_its_following() throws Exception {
    hear(null);
    assertThat(life()).isEqualTo(Status.UP);
  }

  @Test
  void what_is_no_events_fault_ends_its_life() {
    var broken = new InternalError("broken");
    assertThatThrownBy(() -> hear(broken)).isSameAs(broken);
    assertThat(life()).isEqualTo(Status.DOWN);
    assertThat(following.call().getData().orElseThrow()).containsEntry("error", broken.toString());
  }

  @Test
  void a_stop_does_not() {
    assertThatThrownBy(() -> hear(new InterruptedException()))
        .isInstanceOf(InterruptedException.class);
    assertThat(life()).isEqualTo(Status.UP);
  }

  @Test
  void what_waits_when_the_service_stops_is_not_begun_with() {
    var broken = new InternalError("begun with");
    assertThatThrownBy(() -> hear(broken, Stopped.service()))
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
