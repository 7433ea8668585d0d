package org.council.platform.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.MalformedEvent;
import org.council.platform.follow.InboxTable.Claim;
import org.council.platform.follow.ParkedEvent.Queue;
import org.council.platform.persistence.DatabaseAway;
import org.council.platform.time.Moments;
import org.council.platform.time.Stopping;
import org.council.platform.transaction.LastWrites;
import org.council.platform.transaction.OwnTransaction;
import org.jboss.logging.Logger;

/**
 * Applies what other services say, one event after the other. A database that is away is waited
 * for: order matters more than progress. An event that cannot be applied is tried a few times, then
 * parked; the others of its topic go on.
 *
 * <p>An error of a reaction's own making is poison too ({@link Reactions}). Any other, as when
 * memory runs out, says nothing of the event, and to park it would take good ones for poison: it
 * ends the following here, and what was not applied is read again at the next start, which the
 * liveness of this replica asks for ({@link StillFollowing}).
 */
@ApplicationScoped
public class Follower {

  private static final Logger LOG = Logger.getLogger(Follower.class);

  /** How often an event is tried before it counts as poisonous. */
  private static final int TRIES = 3;

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
  private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

  private final InboxTable inbox;
  private final ParkingTable parked;
  private final Parking parking;
  private final Reactions reactions;
  private final FollowMetrics metrics;
  private final Heard heard;
  private final Moments moments;
  private final Stopping stopping;
  private final LastWrites lastWrites;

  @Inject
  Follower(
      InboxTable inbox,
      ParkingTable parked,
      Parking parking,
      Reactions reactions,
      FollowMetrics metrics,
      Heard heard,
      Moments moments,
      Stopping stopping,
      LastWrites lastWrites) {
    this.inbox = inbox;
    this.parked = parked;
    this.parking = parking;
    this.reactions = reactions;
    this.metrics = metrics;
    this.heard = heard;
    this.moments = moments;
    this.stopping = stopping;
    this.lastWrites = lastWrites;
  }

  /**
   * Applies messages in their order, some of them in one transaction: returns when each is applied,
   * skipped or parked. Where one of some fails, none of them was applied, and they are taken one by
   * one.
   *
   * @throws InterruptedException when the service stops meanwhile: what is not applied is read
   *     again at the next start
   */
  public void follow(List<ConsumerRecord<String, byte[]>> messages) throws InterruptedException {
    for (List<ConsumerRecord<String, byte[]>> some : Portions.of(messages, reactions)) {
      if (!areAppliedTogether(some)) {
        for (ConsumerRecord<String, byte[]> message : some) {
          follow(message);
        }
      }
    }
  }

  private boolean areAppliedTogether(List<ConsumerRecord<String, byte[]>> messages) {
    try {
      apply(messages);
      return true;
    } catch (RuntimeException e) {
      LOG.debugf(
          e,
          "%d events from %s are taken one by one",
          messages.size(),
          ParkedEvent.placeOf(messages.getFirst()));
      return false;
    }
  }

  private void follow(ConsumerRecord<String, byte[]> message) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        apply(List.of(message));
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
        LOG.warnf("Event at %s: %s; it is tried again", ParkedEvent.placeOf(message), e);
        stopping.pause(tries == 0 ? WHILE_AWAY : BETWEEN_TRIES);
      }
    }
  }

  private void apply(List<ConsumerRecord<String, byte[]>> messages) {
    List<Handled> handled = OwnTransaction.call(() -> hear(messages));
    handled.forEach(each -> each.countIn(metrics));
    heard.signal().give();
  }

  /** Claims events and has their effects, in order, in the transaction under way. */
  List<Handled> hear(List<ConsumerRecord<String, byte[]>> messages) {
    Instant now = moments.now();
    List<Told> told = messages.stream().map(this::read).toList();
    List<Optional<Outcome>> outcomes = inbox.hear(told.stream().map(Told::claim).toList(), now);
    mustNotPassOneHeardElsewhere(told, outcomes);
    List<Handled> handled =
        IntStream.range(0, told.size())
            .mapToObj(i -> applyOnce(told.get(i), outcomes.get(i), now))
            .toList();
    lastWrites.write();
    return handled;
  }

  /**
   * Who hears an event at the same time may have parked it while it was waited for here: too late
   * for those behind it to be found waiting too. One by one they are.
   */
  private void mustNotPassOneHeardElsewhere(List<Told> told, List<Optional<Outcome>> outcomes) {
    for (Queue queue : queuesThatGoOn(told, outcomes)) {
      if (parked.next(queue).isPresent()) {
        throw new IllegalStateException("an earlier event of %s is parked".formatted(queue));
      }
    }
  }

  /** Those in which an event was heard before, and one after it would be applied or skipped now. */
  private static Set<Queue> queuesThatGoOn(List<Told> told, List<Optional<Outcome>> outcomes) {
    Set<Queue> heardBefore = new HashSet<>();
    Set<Queue> goOn = new HashSet<>();
    for (int i = 0; i < told.size(); i++) {
      Queue queue = Queue.of(told.get(i).event());
      Outcome outcome = outcomes.get(i).orElse(null);
      if (outcome == null) {
        heardBefore.add(queue);
      } else if (outcome != Outcome.PARKED && heardBefore.contains(queue)) {
        goOn.add(queue);
      }
    }
    return goOn;
  }

  private Told read(ConsumerRecord<String, byte[]> message) {
    CloudEvent event = EventReader.read(message);
    EventClock.of(event);
    return new Told(message, event, reactions.to(event));
  }

  private Handled applyOnce(Told told, Optional<Outcome> outcome, Instant now) {
    switch (outcome.orElse(null)) {
      case PARKED ->
          parked.park(
              told.event(), told.message(), "an earlier event of its subject is parked", now);
      case APPLIED -> told.reaction().orElseThrow().run();
      case null, default ->
          LOG.tracef("%s of %s has no effect here", told.event().id(), told.event().type());
    }
    return new Handled(told.event(), outcome);
  }

  /** A message with the event in it, and what that does here. */
  private record Told(
      ConsumerRecord<String, byte[]> message, CloudEvent event, Optional<Runnable> reaction) {

    Claim claim() {
      return new Claim(event, reaction.isPresent() ? Outcome.APPLIED : Outcome.SKIPPED);
    }
  }

  /** What became of an event; nothing where it was heard before. */
  record Handled(CloudEvent event, Optional<Outcome> outcome) {

    void countIn(FollowMetrics metrics) {
      outcome.ifPresentOrElse(
          became -> metrics.handled(event, became), () -> metrics.duplicate(event));
    }
  }

  private void park(ConsumerRecord<String, byte[]> message, RuntimeException why)
      throws InterruptedException {
    parking.park(message, why);
    heard.signal().give();
  }
}
