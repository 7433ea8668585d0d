package org.council.minutes.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.council.minutes.application.KeepingFacts;
import org.council.minutes.persistence.FactTypes;
import org.council.platform.follow.Follower;
import org.council.platform.follow.Following;
import org.council.platform.follow.Reactions;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows speakers-service. */
@ApplicationScoped
public class FollowingSpeakers implements Following {

  private final Follower follower;
  private final Reactions reactions = new Reactions();

  @Inject
  FollowingSpeakers(Follower follower, KeepingFacts keeping) {
    this.follower = follower;
    FactTypes.ofSpeakers().forEach((type, fact) -> reactions.on(type, fact, keeping::keep));
  }

  @Incoming("speakers")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> messages) throws InterruptedException {
    follower.follow(messages);
  }

  @Override
  public Reactions reactions() {
    return reactions;
  }
}
