package org.council.platform.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.JsonFormat;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.cloudevents.MalformedEvent;
import org.council.platform.persistence.DatabaseAway;
import org.council.platform.time.Moments;
import org.council.platform.time.Signal;
import org.jboss.logging.Logger;

/**
 * Applies what other services say, one event after the other. A database that is away is waited
 * for: order matters more than progress. An event that cannot be applied is tried a few times, then
 * parked; the others of its topic go on.
 */
@ApplicationScoped
public class Follower {

  private static final Logger LOG = Logger.getLogger(Follower.class);

  /** How often an event is tried before it counts as poisonous. */
  private static final int TRIES = 3;

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
  private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

  private final InboxTable inbox;
  private final DeadLetters deadLetters;
  private final FollowMetrics metrics;
  private final Heard heard;
  private final Moments moments;
  private final Signal stopping = new Signal();

  @Inject
  Follower(
      InboxTable inbox,
      DeadLetters deadLetters,
      FollowMetrics metrics,
      Heard heard,
      Moments moments) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.metrics = metrics;
    this.heard = heard;
    this.moments = moments;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.give();
  }

  /**
   * Applies one message: returns when it is applied, skipped or parked.
   *
   * @throws InterruptedException when the service stops meanwhile: the message is read again at the
   *     next start
   */
  public void follow(ConsumerRecord<String, byte[]> message, Reactions reactions)
      throws InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        apply(message, reactions);
        return;
      } catch (MalformedEvent e) {
        park(message, e);
        return;
      } catch (RuntimeException e) {
        if (DatabaseAway.isBehind(e)) {
          tries = 0;
        } else if (tries == TRIES) {
          park(message, e);
          return;
        }
        LOG.warnf("Event at %s: %s; it is tried again", placeOf(message), e);
        pause(tries == 0 ? WHILE_AWAY : BETWEEN_TRIES);
      }
    }
  }

  private void apply(ConsumerRecord<String, byte[]> message, Reactions reactions) {
    CloudEvent event = KafkaBinding.read(message);
    Outcome outcome =
        QuarkusTransaction.requiringNew().call(() -> applyOnce(event, message, reactions));
    if (outcome == null) {
      metrics.duplicate(event);
    } else {
      metrics.handled(event, outcome, moments.now());
      heard.signal().give();
    }
  }

  /** What became of it, or null where it was heard before. */
  private Outcome applyOnce(
      CloudEvent event, ConsumerRecord<String, byte[]> message, Reactions reactions) {
    Instant now = moments.now();
    boolean waits = inbox.isParked(event.source(), subjectOf(event));
    Runnable reaction = reactions.to(event).orElse(null);
    Outcome outcome = waits ? Outcome.PARKED : reaction == null ? Outcome.SKIPPED : Outcome.APPLIED;
    if (!inbox.claim(event, outcome, now)) {
      return null;
    }
    inbox.advanceClock(EventClock.lamport(event));
    switch (outcome) {
      case PARKED ->
          inbox.park(
              parked(event, message.topic(), "an earlier event of its subject is parked"), now);
      case APPLIED -> reaction.run();
      case SKIPPED -> LOG.tracef("%s means nothing here", event.type());
    }
    return outcome;
  }

  /**
   * Dead letter first, then the mark that it was heard: a failure between the two sends the letter
   * twice.
   */
  private void park(ConsumerRecord<String, byte[]> message, RuntimeException why)
      throws InterruptedException {
    LOG.errorf(why, "Event at %s is parked", placeOf(message));
    String reason = why.getClass().getSimpleName() + ": " + why.getMessage();
    while (true) {
      try {
        deadLetters.send(message, reason);
        QuarkusTransaction.requiringNew().run(() -> park(message, reason));
        heard.signal().give();
        return;
      } catch (ExecutionException | RuntimeException e) {
        LOG.warnf("Event at %s cannot be parked yet: %s", placeOf(message), e);
        pause(WHILE_AWAY);
      }
    }
  }

  private void park(ConsumerRecord<String, byte[]> message, String reason) {
    Instant now = moments.now();
    try {
      CloudEvent event = KafkaBinding.read(message);
      if (inbox.claim(event, Outcome.PARKED, now)) {
        inbox.park(parked(event, message.topic(), reason), now);
        metrics.handled(event, Outcome.PARKED, now);
      }
    } catch (MalformedEvent e) {
      String place = placeOf(message);
      inbox.park(
          new ParkedEvent("unreadable", place, place, message.topic(), reason, textOf(message)),
          now);
      metrics.unreadable();
    }
  }

  private static ParkedEvent parked(CloudEvent event, String topic, String reason) {
    String whole = JsonFormat.write(event).toString();
    return new ParkedEvent(event.source(), subjectOf(event), event.id(), topic, reason, whole);
  }

  /** A null byte is no text for PostgreSQL. */
  private static String textOf(ConsumerRecord<String, byte[]> message) {
    byte[] value = message.value() == null ? new byte[0] : message.value();
    return new String(value, UTF_8).replace("\u0000", "");
  }

  private static String subjectOf(CloudEvent event) {
    return event.subject() == null ? "" : event.subject();
  }

  private static String placeOf(ConsumerRecord<String, byte[]> message) {
    return "%s/%d/%d".formatted(message.topic(), message.partition(), message.offset());
  }

  private void pause(Duration duration) throws InterruptedException {
    if (stopping.awaitAfter(0, duration)) {
      throw new InterruptedException("the service stops");
    }
  }
}
