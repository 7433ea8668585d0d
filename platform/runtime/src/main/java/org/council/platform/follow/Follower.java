package org.council.platform.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Gatherers;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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

  /**
   * How many events share a transaction at most: enough to catch up fast, few enough not to keep
   * the acts waiting for the rows that they change.
   */
  private static final int TOGETHER = 16;

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
   * Applies messages in their order, some of them in one transaction: returns when each is applied,
   * skipped or parked. Where one of some fails, none of them was applied, and they are taken one by
   * one.
   *
   * @throws InterruptedException when the service stops meanwhile: what is not applied is read
   *     again at the next start
   */
  public void follow(ConsumerRecords<String, byte[]> messages, Reactions reactions)
      throws InterruptedException {
    for (List<ConsumerRecord<String, byte[]>> some : inOrder(messages)) {
      if (!areAppliedTogether(some, reactions)) {
        for (ConsumerRecord<String, byte[]> message : some) {
          follow(message, reactions);
        }
      }
    }
  }

  private static List<List<ConsumerRecord<String, byte[]>>> inOrder(
      ConsumerRecords<String, byte[]> messages) {
    return StreamSupport.stream(messages.spliterator(), false)
        .gather(Gatherers.windowFixed(TOGETHER))
        .toList();
  }

  private boolean areAppliedTogether(
      List<ConsumerRecord<String, byte[]>> messages, Reactions reactions) {
    try {
      apply(messages, reactions);
      return true;
    } catch (RuntimeException e) {
      LOG.debugf(
          e,
          "%d events from %s are taken one by one",
          messages.size(),
          placeOf(messages.getFirst()));
      return false;
    }
  }

  private void follow(ConsumerRecord<String, byte[]> message, Reactions reactions)
      throws InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        apply(List.of(message), reactions);
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

  private void apply(List<ConsumerRecord<String, byte[]>> messages, Reactions reactions) {
    List<Handled> handled =
        QuarkusTransaction.requiringNew()
            .call(() ->
                messages.stream()
                    .map(message ->
                        applyOnce(KafkaBinding.read(message), message.topic(), reactions))
                    .toList());
    Instant now = moments.now();
    handled.forEach(each -> each.countIn(metrics, now));
    heard.signal().give();
  }

  /** Claims an event and has its effect, in the transaction under way. */
  Handled applyOnce(CloudEvent event, String topic, Reactions reactions) {
    Instant now = moments.now();
    Optional<Runnable> reaction = reactions.to(event);
    Optional<Outcome> outcome =
        inbox.hear(event, reaction.isPresent() ? Outcome.APPLIED : Outcome.SKIPPED, now);
    switch (outcome.orElse(null)) {
      case PARKED ->
          inbox.park(parked(event, topic, "an earlier event of its subject is parked"), now);
      case APPLIED -> reaction.orElseThrow().run();
      case SKIPPED -> LOG.tracef("%s means nothing here", event.type());
      case null -> LOG.tracef("%s was heard before", event.id());
    }
    return new Handled(event, outcome);
  }

  /** What became of an event; nothing where it was heard before. */
  record Handled(CloudEvent event, Optional<Outcome> outcome) {

    void countIn(FollowMetrics metrics, Instant now) {
      outcome.ifPresentOrElse(
          became -> metrics.handled(event, became, now), () -> metrics.duplicate(event));
    }
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
      if (inbox.hear(event, Outcome.PARKED, now).isPresent()) {
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
    return new ParkedEvent(
        event.source(), event.subjectOrEmpty(), event.id(), topic, reason, whole);
  }

  /** A null byte is no text for PostgreSQL. */
  private static String textOf(ConsumerRecord<String, byte[]> message) {
    byte[] value = message.value() == null ? new byte[0] : message.value();
    return new String(value, UTF_8).replace("\u0000", "");
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
