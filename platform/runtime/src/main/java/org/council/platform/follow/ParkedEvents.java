package org.council.platform.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.council.platform.follow.ParkedEvent.Ending;
import org.council.platform.follow.ParkedEvent.Ending.How;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.time.Moments;
import org.jboss.logging.Logger;

/** What an operator sees of parked events and does with them. */
@ApplicationScoped
public class ParkedEvents {

  private static final Logger LOG = Logger.getLogger(ParkedEvents.class);

  private final InboxTable inbox;
  private final ParkingTable parked;
  private final Replay replay;
  private final FollowMetrics metrics;
  private final Heard heard;
  private final Moments moments;

  @Inject
  ParkedEvents(
      InboxTable inbox,
      ParkingTable parked,
      Replay replay,
      FollowMetrics metrics,
      Heard heard,
      Moments moments) {
    this.inbox = inbox;
    this.parked = parked;
    this.replay = replay;
    this.metrics = metrics;
    this.heard = heard;
    this.moments = moments;
  }

  /** Those that wait, in the order of parking, after a number; without their messages' content. */
  public List<ParkedEvent> waiting(long after, int limit) {
    return inTransaction(() -> parked.waiting(after, limit));
  }

  /**
   * An event that waits or has waited.
   *
   * @throws NoSuch when there was never one of this number
   */
  public ParkedEvent get(long id) {
    return inTransaction(() -> parked.find(id)).orElseThrow(() -> new NoSuch("parked event " + id));
  }

  /**
   * Applies an event that is next in its queue, and those behind it, until one fails.
   *
   * @throws NoSuch when there was never one of this number
   * @throws CannotEnd when it is not next, waits no longer, or is no event
   */
  public Replayed replay(long id, Actor by) {
    ParkedEvent event = get(id);
    if (!event.readable()) {
      throw CannotEnd.unreadable(event);
    }
    inTransaction(() -> lockedAsNext(id));
    Replayed replayed = replay.goOn(event.queue(), by);
    LOG.infof("%s replayed parked event %d of %s: %s", by.id(), id, event.queue(), replayed);
    return replayed;
  }

  /**
   * Gives up an event that is next in its queue, and applies those behind it, until one fails.
   *
   * @param reason why
   * @throws NoSuch when there was never one of this number
   * @throws CannotEnd when it is not next or waits no longer
   */
  public Replayed release(long id, Actor by, String reason) {
    ParkedEvent event = get(id);
    metrics.ended(inTransaction(() -> released(lockedAsNext(id), by, reason)), Outcome.RELEASED);
    heard.signal().give();
    Replayed replayed = replay.goOn(event.queue(), by);
    LOG.infof("%s released parked event %d of %s: %s", by.id(), id, event.queue(), replayed);
    return replayed;
  }

  private ParkedEvent released(ParkedEvent event, Actor by, String reason) {
    Ending ending = new Ending(How.RELEASED, by.id(), moments.now(), reason);
    parked.end(event.id(), ending);
    inbox.settle(event, Outcome.RELEASED, ending.at());
    return event;
  }

  /** The event of this number as the next one of its queue, held until the transaction ends. */
  private ParkedEvent lockedAsNext(long id) {
    ParkedEvent event = parked.find(id).orElseThrow();
    ParkedEvent next = parked.lockNext(event.queue()).orElse(null);
    if (next != null && next.id() < id) {
      throw CannotEnd.notNext(event, next);
    }
    if (next == null || next.id() > id) {
      throw CannotEnd.waitsNoLonger(parked.find(id).orElseThrow());
    }
    return next;
  }

  private static <T> T inTransaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
