package org.council.platform.journal;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.council.platform.stream.Frame;
import org.council.platform.stream.Streams;
import org.council.platform.stream.Watcher;
import org.council.platform.stream.Watchers;
import org.council.platform.time.Signal;
import org.jboss.logging.Logger;

/**
 * Reads the journal once for all who watch it here. One who comes reads what was before from the
 * table, and joins the others where the two meet: the last events stand here, so that nothing lies
 * between.
 */
@ApplicationScoped
class JournalTail {

  private static final Logger LOG = Logger.getLogger(JournalTail.class);

  /** How many events stand here for those who come again. */
  private static final int LAST = 256;

  /** How much room one who joins has left, so as not to be cut off by the next few events. */
  private static final int SLACK = 256;

  /**
   * How many events are read from the table for one who was away longer, and for how many: fewer
   * than there is room for, so that nobody who reads slowly keeps the others from the table.
   */
  static final int PAGE = 64;

  private static final int CATCHING_UP_AT_ONCE = 32;

  private static final int BATCH = 500;
  private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

  private final JournalTable table;
  private final EventJson json;
  private final Signal stamped;
  private final Pace pace;
  private final Watchers watchers;
  private final Semaphore catchingUp = new Semaphore(CATCHING_UP_AT_ONCE, true);
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Frame> last = new ArrayDeque<>();
  private long position;

  /** What stands at the position up to which was read; null at the beginning of the log. */
  private UUID newest;

  private Thread thread;
  private volatile boolean running = true;

  @Inject
  JournalTail(
      JournalTable table,
      EventJson json,
      RelaySignal relay,
      RelaySettings settings,
      Streams streams) {
    this.table = table;
    this.json = json;
    this.stamped = relay.stamped();
    this.pace = new Pace(settings, relay.signal());
    this.watchers = streams.open("events");
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    stamped.give();
  }

  /**
   * One who watches from now on.
   *
   * @param after the last position that the client knows, or null for those to come
   * @param until when it may watch no longer, or null
   * @param disconnect cuts the client off when it does not keep up
   */
  Watcher watch(Long after, Instant until, Runnable disconnect) {
    return watchers.watcher(until, watcher -> begin(watcher, after), disconnect);
  }

  private void begin(Watcher watcher, Long after) {
    try {
      long now = begun();
      watcher.beginAt(after == null ? now : after);
      while (!watcher.isGone() && !hasJoined(watcher)) {
        watchers.awaitRoom(watcher, SLACK);
        readPage(watcher);
      }
    } catch (InterruptedException | RuntimeException | Error e) {
      LOG.warnf(e instanceof Error ? e : null, "A watcher is sent away: %s", e);
      watcher.end();
    }
  }

  /** Begins to read for the first watcher. */
  private long begun() {
    lock.lock();
    try {
      if (thread == null) {
        beginAtTheEnd();
        thread = Thread.ofVirtual().name("journal tail").start(this::run);
      }
      return position;
    } finally {
      lock.unlock();
    }
  }

  private void beginAtTheEnd() {
    position = table.lastPosition();
    newest = table.idAt(position).orElse(null);
  }

  /** Whether the watcher needs nothing from the table any more: it is given the rest, and joins. */
  private boolean hasJoined(Watcher watcher) {
    lock.lock();
    try {
      long missing = position - watcher.seen();
      if (missing > last.size() || missing > watcher.room() - SLACK) {
        return false;
      }
      last.forEach(frame -> watchers.send(watcher, frame));
      watchers.join(watcher);
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Once it has room for a page. */
  private void readPage(Watcher watcher) throws InterruptedException {
    catchingUp.acquire();
    try {
      for (JournalEntry entry : table.after(watcher.seen(), PAGE)) {
        watchers.send(watcher, json.frame(entry));
      }
    } finally {
      catchingUp.release();
    }
  }

  private void run() {
    while (running) {
      try {
        long seen = stamped.count();
        List<JournalEntry> entries = next();
        if (!entries.isEmpty()) {
          pace.worked();
          publish(entries);
        }
        if (entries.size() < BATCH) {
          stamped.awaitAfter(seen, pace.next());
        }
      } catch (RuntimeException | Error e) {
        LOG.warnf(e instanceof Error ? e : null, "The journal cannot be read: %s", e);
        pause();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** What comes behind what was read last, which is looked at once more. */
  private List<JournalEntry> next() {
    if (newest == null) {
      return table.after(position, BATCH);
    }
    List<JournalEntry> entries = table.after(position - 1, BATCH + 1);
    if (entries.isEmpty() || !entries.getFirst().id().equals(newest)) {
      goBack();
      return List.of();
    }
    return entries.subList(1, entries.size());
  }

  /**
   * The database has lost its end, as where another took over that had not heard it all: positions
   * are given again. Who watches comes again, and is told so where it says what it has.
   */
  private void goBack() {
    lock.lock();
    try {
      LOG.warnf("The journal no longer has what stood at %d: all who watch come again", position);
      last.clear();
      beginAtTheEnd();
      watchers.sendAway();
    } finally {
      lock.unlock();
    }
  }

  private void publish(List<JournalEntry> entries) {
    for (JournalEntry entry : entries) {
      Frame frame = json.frame(entry);
      lock.lock();
      try {
        position = frame.number();
        newest = entry.id();
        last.add(frame);
        if (last.size() > LAST) {
          last.remove();
        }
        watchers.publish(frame);
      } finally {
        lock.unlock();
      }
    }
  }

  private void pause() {
    try {
      stamped.awaitAfter(stamped.count(), WHILE_AWAY);
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
