package org.council.platform.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.follow.ParkedEvent.Ending;
import org.council.platform.follow.ParkedEvent.Ending.How;
import org.council.platform.follow.ParkedEvent.Queue;
import org.council.platform.persistence.DatabaseAway;
import org.council.platform.procedure.Actor;
import org.council.platform.time.Moments;
import org.jboss.logging.Logger;

/**
 * Goes through a queue of parked events in its order, each event in a transaction of its own: what
 * was applied stays applied when a later one fails, and a repeated replay goes on where the first
 * one ended.
 *
 * <p>In that transaction the first row of the queue is locked, so that two operators, or two
 * replicas, never apply one event twice nor swap two. A follower that finds the queue not empty
 * locks its last row: the next event is either behind it before the replay gets there, or finds
 * that the queue has ended.
 */
@ApplicationScoped
class Replay {

  private static final Logger LOG = Logger.getLogger(Replay.class);

  /** How many events are gone through at once: an operator waits for the answer. */
  static final int AT_ONCE = 1_000;

  private final InboxTable inbox;
  private final ParkingTable parked;
  private final Reactions reactions;
  private final FollowMetrics metrics;
  private final Heard heard;
  private final Moments moments;

  @Inject
  Replay(
      InboxTable inbox,
      ParkingTable parked,
      Reactions reactions,
      FollowMetrics metrics,
      Heard heard,
      Moments moments) {
    this.inbox = inbox;
    this.parked = parked;
    this.reactions = reactions;
    this.metrics = metrics;
    this.heard = heard;
    this.moments = moments;
  }

  /** Applies what is next in the queue, until one fails, none waits, or it was many. */
  Replayed goOn(Queue queue, Actor by) {
    AtomicLong current = new AtomicLong();
    int applied = 0;
    try {
      while (applied < AT_ONCE && isNextApplied(queue, by, current)) {
        applied++;
        heard.signal().give();
      }
      return told(queue, applied, null);
    } catch (RuntimeException e) {
      if (DatabaseAway.isBehind(e)) {
        throw e;
      }
      LOG.warnf(e, "Parked event %d of %s stays parked", current.get(), queue);
      String reason = Reason.of(e);
      QuarkusTransaction.requiringNew().run(() -> parked.explain(current.get(), reason));
      return told(queue, applied, reason);
    }
  }

  private boolean isNextApplied(Queue queue, Actor by, AtomicLong current) {
    Optional<Ended> ended =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              Optional<ParkedEvent> next = parked.lockNext(queue);
              next.map(ParkedEvent::id).ifPresent(current::set);
              return next.map(event -> new Ended(event, apply(event, by)));
            });
    ended.ifPresent(one -> metrics.ended(one.event(), one.outcome()));
    return ended.isPresent();
  }

  /** What has become of an event; it counts once that is committed. */
  private record Ended(ParkedEvent event, Outcome outcome) {}

  private Outcome apply(ParkedEvent waiting, Actor by) {
    CloudEvent event = EventReader.read(waiting.message());
    EventClock.of(event);
    Optional<Runnable> reaction = reactions.to(event);
    Outcome outcome = reaction.isPresent() ? Outcome.APPLIED : Outcome.SKIPPED;
    Ending ending = new Ending(How.REPLAYED, by.id(), moments.now(), null);
    parked.end(waiting.id(), ending);
    inbox.settle(waiting, outcome, ending.at());
    inbox.advanceClock(event);
    reaction.ifPresent(Runnable::run);
    return outcome;
  }

  private Replayed told(Queue queue, int applied, String reason) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          Long next = parked.next(queue).orElse(null);
          return new Replayed(applied, parked.length(queue), next, next == null ? null : reason);
        });
  }
}
