package org.council.platform.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow.Subscriber;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.council.platform.time.Stopping;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Hears the other services: what they say comes on one channel, whichever topic it stands on. An
 * event that means nothing here is heard all the same: it moves the logical clock, so that what is
 * said here after it is told after it, and a client may name it in {@code After-Event}.
 */
@ApplicationScoped
public class Hearing {

  private final Follower follower;
  private final Gaps gaps;
  private final StillFollowing following;
  private final ManagedExecutor threads;
  private final Stopping stopping;

  @Inject
  Hearing(
      Follower follower,
      Gaps gaps,
      @Liveness StillFollowing following,
      ManagedExecutor threads,
      Stopping stopping) {
    this.follower = follower;
    this.gaps = gaps;
    this.following = following;
    this.threads = threads;
    this.stopping = stopping;
  }

  @Incoming("others")
  @Acknowledgment(Acknowledgment.Strategy.MANUAL)
  Subscriber<Message<ConsumerRecords<String, byte[]>>> others() {
    return new WhatHasCome(threads, this::hear, this::ended);
  }

  /** A service that stops hears nothing more either: that is as it should be. */
  void ended(Throwable why) {
    if (!stopping.hasBegun()) {
      following.endedBy(why);
    }
  }

  /**
   * Follows what has come.
   *
   * @throws InterruptedException when the service stops: what waits is not begun with, and is read
   *     again at the next start
   */
  void hear(List<ConsumerRecord<String, byte[]>> messages) throws InterruptedException {
    stopping.pause(Duration.ZERO);
    gaps.hear(messages);
    follower.follow(messages);
  }
}
