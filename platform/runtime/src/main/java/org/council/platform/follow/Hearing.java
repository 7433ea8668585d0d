package org.council.platform.follow;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears the other services: what they say comes on one channel, whichever topic it stands on. An
 * event that means nothing here is heard all the same: it moves the logical clock, so that what is
 * said here after it is told after it, and a client may name it in {@code After-Event}.
 */
@ApplicationScoped
public class Hearing {

  private final Follower follower;
  private final StillFollowing following;

  @Inject
  Hearing(Follower follower, @Liveness StillFollowing following) {
    this.follower = follower;
    this.following = following;
  }

  @Incoming("others")
  @Blocking
  void hear(ConsumerRecords<String, byte[]> messages) throws InterruptedException {
    try {
      follower.follow(messages);
    } catch (RuntimeException | Error e) {
      following.endedBy(e);
      throw e;
    }
  }
}
