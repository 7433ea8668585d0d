package org.council.speakers.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.council.platform.follow.Follower;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears the services of which nothing is needed here but the time: their events move the logical
 * clock, so that what is said here after them is told after them, and a client may name them in
 * {@code After-Event}.
 */
@ApplicationScoped
public class HearingTheOthers {

  private final Follower follower;

  @Inject
  HearingTheOthers(Follower follower) {
    this.follower = follower;
  }

  @Incoming("documents")
  @Incoming("minutes")
  @Blocking
  void hear(ConsumerRecords<String, byte[]> messages) throws InterruptedException {
    follower.follow(messages);
  }
}
