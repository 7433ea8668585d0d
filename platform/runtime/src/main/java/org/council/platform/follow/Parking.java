package org.council.platform.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.MalformedEvent;
import org.council.platform.follow.InboxTable.Claim;
import org.council.platform.persistence.CannotBeKept;
import org.council.platform.persistence.DatabaseAway;
import org.council.platform.time.Moments;
import org.council.platform.time.Stopping;
import org.council.platform.transaction.OwnTransaction;
import org.jboss.logging.Logger;

/** Sets a message aside that cannot be applied, so that the others of its topic go on. */
@ApplicationScoped
class Parking {

  private static final Logger LOG = Logger.getLogger(Parking.class);

  private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

  private final InboxTable inbox;
  private final ParkingTable parked;
  private final DeadLetters deadLetters;
  private final FollowMetrics metrics;
  private final Moments moments;
  private final Stopping stopping;

  @Inject
  Parking(
      InboxTable inbox,
      ParkingTable parked,
      DeadLetters deadLetters,
      FollowMetrics metrics,
      Moments moments,
      Stopping stopping) {
    this.inbox = inbox;
    this.parked = parked;
    this.deadLetters = deadLetters;
    this.metrics = metrics;
    this.moments = moments;
    this.stopping = stopping;
  }

  /**
   * Sets a message aside, for good. Dead letter first, then the mark that it was heard: a failure
   * between the two sends the letter twice.
   *
   * @throws InterruptedException when the service stops meanwhile: the message is read again at the
   *     next start
   */
  void park(ConsumerRecord<String, byte[]> message, RuntimeException why)
      throws InterruptedException {
    LOG.errorf(why, "Event at %s is parked", ParkedEvent.placeOf(message));
    String reason = Reason.of(why);
    deadLetters.send(message, reason);
    while (!isKept(message, reason)) {
      stopping.pause(WHILE_AWAY);
    }
  }

  private boolean isKept(ConsumerRecord<String, byte[]> message, String reason) {
    try {
      keep(message, reason);
      return true;
    } catch (RuntimeException e) {
      LOG.warnf("Event at %s cannot be parked yet: %s", ParkedEvent.placeOf(message), e);
      return false;
    }
  }

  /**
   * As the event that it is, or as no event where it is none, or where one of its values has no
   * place in any database: an id with the character NUL, a subject that no index holds. What fails
   * otherwise says nothing of the event, and is tried again: kept as no event, a good one would be
   * in nobody's queue, known by no id, and lost to those who name it.
   */
  private void keep(ConsumerRecord<String, byte[]> message, String reason) {
    try {
      CloudEvent event = EventReader.read(message);
      if (OwnTransaction.call(() -> keep(event, message, reason))) {
        metrics.handled(event, Outcome.PARKED);
      } else {
        metrics.duplicate(event);
      }
    } catch (MalformedEvent e) {
      keepUnreadable(message, reason);
    } catch (RuntimeException e) {
      if (DatabaseAway.isBehind(e) || !CannotBeKept.isBehind(e)) {
        throw e;
      }
      keepUnreadable(message, reason + "; and it cannot be kept as an event: " + Reason.of(e));
    }
  }

  private boolean keep(CloudEvent event, ConsumerRecord<String, byte[]> message, String reason) {
    Instant now = moments.now();
    Claim claim = new Claim(event, Outcome.PARKED);
    if (inbox.hear(List.of(claim), now).getFirst().isEmpty()) {
      return false;
    }
    parked.park(event, message, reason, now);
    return true;
  }

  private void keepUnreadable(ConsumerRecord<String, byte[]> message, String reason) {
    OwnTransaction.run(() -> parked.parkUnreadable(message, reason, moments.now()));
    metrics.unreadable(Outcome.PARKED);
  }
}
