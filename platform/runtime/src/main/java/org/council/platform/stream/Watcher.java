package org.council.platform.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * One who watches: a bounded queue between what happens and a client that takes it at its own pace.
 * No more than {@link #ROOM} frames wait here, and all watchers share the same ones.
 */
public final class Watcher implements Flow.Publisher<OutboundSseEvent>, Flow.Subscription {

  private static final Logger LOG = Logger.getLogger(Watcher.class);

  /** How far a client may fall behind. */
  static final int ROOM = 512;

  private enum State {
    WATCHES,
    ENDS,
    GONE
  }

  private final Instant until;
  private final Consumer<Watcher> begins;
  private final Consumer<Watcher> gone;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition taken = lock.newCondition();
  private final Queue<OutboundSseEvent> queue = new ArrayDeque<>();
  private Flow.Subscriber<? super OutboundSseEvent> client;
  private State state = State.WATCHES;
  private Mark seen = Mark.NONE;
  private long demand;
  private boolean handingOver;

  /**
   * @param until when it may watch no longer, or null
   * @param begins what to do when the client is there, on a thread that may wait
   * @param gone what to do when it is there no more
   */
  Watcher(Instant until, Consumer<Watcher> begins, Consumer<Watcher> gone) {
    this.until = until;
    this.begins = begins;
    this.gone = gone;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super OutboundSseEvent> subscriber) {
    locked(() -> client = subscriber);
    subscriber.onSubscribe(this);
    handOver();
    if (!isGone()) {
      Thread.ofVirtual().name("watcher").start(() -> begins.accept(this));
    }
  }

  /** The last number that was put here. */
  public long seen() {
    lock.lock();
    try {
      return seen.number();
    } finally {
      lock.unlock();
    }
  }

  /** How many frames can be put here at once. */
  public int room() {
    lock.lock();
    try {
      return ROOM - queue.size();
    } finally {
      lock.unlock();
    }
  }

  /** Whether it watches no more. */
  public boolean isGone() {
    lock.lock();
    try {
      return state != State.WATCHES;
    } finally {
      lock.unlock();
    }
  }

  boolean mayWatch(Instant now) {
    return until == null || now.isBefore(until);
  }

  /**
   * Begins at a number: all up to it counts as seen, and the client is told where it stands.
   *
   * @param number the last one that it need not be sent
   */
  public void beginAt(long number) {
    begin(Mark.at(number), List.of());
  }

  /**
   * The same, where another thing may come to stand in the place of the one that is watched.
   *
   * @param first what the client is told before anything else, without a number
   */
  void beginAt(Mark known, OutboundSseEvent first) {
    begin(known, List.of(first));
  }

  private void begin(Mark known, List<OutboundSseEvent> then) {
    locked(() -> {
      seen = known;
      queue.add(Frame.beginning(known));
      queue.addAll(then);
    });
    handOver();
  }

  /**
   * What it has seen that is ahead of what stands is of another history, and counts no more: else
   * it would wait for the same number to come, and see nothing of what becomes until then.
   *
   * @param stands how far all has come, read since it began
   * @return whether what stands is news to it
   */
  boolean isBehind(Mark stands) {
    lock.lock();
    try {
      if (seen.isAheadOf(stands)) {
        seen = Mark.NONE;
      }
      return stands.isNewsAfter(seen);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Puts a frame here without waiting; one that is no news is passed over.
   *
   * @return false where there is no room
   */
  boolean offer(Frame frame) {
    lock.lock();
    try {
      if (state != State.WATCHES || !frame.mark().isNewsAfter(seen)) {
        return true;
      }
      if (queue.size() >= ROOM) {
        return false;
      }
      seen = frame.mark();
      queue.add(frame.event());
    } finally {
      lock.unlock();
    }
    handOver();
    return true;
  }

  /**
   * Waits for room.
   *
   * @return false where the client has read nothing for too long
   */
  boolean awaitRoom(int frames, Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      while (state == State.WATCHES && ROOM - queue.size() < frames) {
        if (!taken.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Sends something that has no number, unless the client has enough to read. */
  void remark(OutboundSseEvent event) {
    locked(() -> {
      if (state == State.WATCHES && queue.isEmpty()) {
        queue.add(event);
      }
    });
    handOver();
  }

  @Override
  public void request(long frames) {
    locked(() -> demand += frames);
    handOver();
  }

  /** The client is gone. */
  @Override
  public void cancel() {
    leave(State.GONE);
  }

  /** Ends the stream from here: the client may come again. */
  public void end() {
    leave(State.ENDS);
    handOver();
  }

  private void leave(State next) {
    lock.lock();
    try {
      if (state != State.WATCHES) {
        return;
      }
      state = next;
      queue.clear();
      taken.signalAll();
    } finally {
      lock.unlock();
    }
    gone.accept(this);
  }

  /** Gives the client what it asked for; one thread at a time, whichever comes first. */
  private void handOver() {
    for (Runnable next = next(); next != null; next = next()) {
      try {
        next.run();
      } catch (RuntimeException | Error e) {
        // The others are sent the same frame after it.
        LOG.debugf(e, "A watcher is gone");
        cancel();
      } finally {
        locked(() -> handingOver = false);
      }
    }
  }

  private Runnable next() {
    lock.lock();
    try {
      if (handingOver || client == null) {
        return null;
      }
      if (state == State.ENDS) {
        state = State.GONE;
        handingOver = true;
        return client::onComplete;
      }
      if (demand == 0 || queue.isEmpty()) {
        return null;
      }
      demand--;
      handingOver = true;
      OutboundSseEvent event = queue.remove();
      taken.signalAll();
      return () -> client.onNext(event);
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
