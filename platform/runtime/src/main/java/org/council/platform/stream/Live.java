package org.council.platform.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.council.platform.time.Signal;
import org.jboss.logging.Logger;

/**
 * Many things of one kind, each watched by many: a watcher is sent the state of one, then its state
 * after every change, and what time it is here, at the beginning and now and then. One question
 * tells how far all has come that is watched here, whoever changed it and where; a state is put
 * together once for all who watch it.
 *
 * <p>States replace each other: who comes again is sent the newest, not those between. So is one
 * who has seen more than there is, for the database was restored from before. One that cannot be
 * shown, be it for an error, keeps nobody from the others.
 *
 * @param <K> names one of the things
 */
public final class Live<K> {

  private static final Logger LOG = Logger.getLogger(Live.class);

  /** How often it is asked what has changed, while anybody watches. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

  /**
   * Where the states come from.
   *
   * @param <K> names one of the things
   */
  public interface Source<K> {

    /** How far those of the things have come that exist. */
    Map<K, Mark> marks(Set<K> watched);

    /** The state of one, under its mark. */
    Frame state(K key);
  }

  /** One thing: who watches it, and the last state that they were sent. */
  private static final class Watched {

    private final Set<Watcher> watchers = new HashSet<>();
    private Frame last;

    /** Those of them who were here before it was asked how far it has come. */
    private Set<Watcher> asking = Set.of();

    /** When it could not be shown, by {@link System#nanoTime}; null since it could. */
    private Long failedAt;

    private void asks() {
      asking = Set.copyOf(watchers);
    }

    /** What is not the last any more is news, also where it is less: the database was restored. */
    private boolean isToBeSent(Mark mark) {
      long behind = asking.stream().filter(watcher -> watcher.isBehind(mark)).count();
      boolean news = last == null || !mark.equals(last.mark()) || behind > 0;
      return news && (failedAt == null || System.nanoTime() - failedAt > WHILE_AWAY.toNanos());
    }

    private void send(Frame state, Watchers to) {
      last = state;
      failedAt = null;
      watchers.forEach(watcher -> to.send(watcher, state));
    }

    /**
     * It cannot be shown.
     *
     * @return whether it could the time before
     */
    private boolean failsNow() {
      boolean first = failedAt == null;
      failedAt = System.nanoTime();
      return first;
    }

    private boolean isDeserted() {
      watchers.removeIf(Watcher::isGone);
      return watchers.isEmpty();
    }
  }

  private final Watchers watchers;
  private final Supplier<Instant> clock;
  private final Source<K> source;
  private final Signal firstCame = new Signal();
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, Watched> all = new HashMap<>();
  private boolean looking;

  Live(Watchers watchers, Supplier<Instant> clock, Source<K> source) {
    this.watchers = watchers;
    this.clock = clock;
    this.source = source;
  }

  /**
   * A new watcher; it is what a resource answers.
   *
   * @param known the last that the client has, or {@link Mark#NONE}
   * @param until when it may watch no longer, or null
   * @param disconnect cuts the client off when it does not keep up
   */
  public Watcher watch(K key, Mark known, Instant until, Runnable disconnect) {
    return watchers.watcher(until, watcher -> join(watcher, key, known), disconnect);
  }

  private void join(Watcher watcher, K key, Mark known) {
    watcher.beginAt(known, Frame.clock(clock.get()));
    lock.lock();
    try {
      Watched watched = all.computeIfAbsent(key, _ -> new Watched());
      watched.watchers.add(watcher);
      if (watched.last == null) {
        firstCame.give();
      } else {
        watchers.send(watcher, watched.last);
      }
      if (!looking) {
        looking = true;
        Thread.ofVirtual().name("live").start(this::look);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Looks until nobody watches any more. */
  private void look() {
    try {
      do {
        long seen = firstCame.count();
        firstCame.awaitAfter(seen, sendsWhatChanged() ? LOOK_AGAIN : WHILE_AWAY);
      } while (somebodyWatches());
    } catch (InterruptedException e) {
      LOG.debug("The service ends");
    }
  }

  private boolean sendsWhatChanged() {
    try {
      source.marks(watched()).forEach(this::sendIfNewer);
      return true;
    } catch (RuntimeException | Error e) {
      LOG.warnf("What is watched cannot be read: %s", e);
      return false;
    }
  }

  private void sendIfNewer(K key, Mark mark) {
    if (isToBeSent(key, mark)) {
      try {
        send(key, source.state(key));
      } catch (RuntimeException | Error e) {
        cannotBeShown(key, e);
      }
    }
  }

  private void cannotBeShown(K key, Throwable why) {
    lock.lock();
    try {
      if (all.get(key).failsNow()) {
        LOG.warnf(why, "%s cannot be shown to those who watch it; it is tried again", key);
      }
    } finally {
      lock.unlock();
    }
  }

  private Set<K> watched() {
    lock.lock();
    try {
      all.values().removeIf(Watched::isDeserted);
      all.values().forEach(Watched::asks);
      return Set.copyOf(all.keySet());
    } finally {
      lock.unlock();
    }
  }

  private boolean isToBeSent(K key, Mark mark) {
    lock.lock();
    try {
      return all.get(key).isToBeSent(mark);
    } finally {
      lock.unlock();
    }
  }

  private void send(K key, Frame state) {
    lock.lock();
    try {
      all.get(key).send(state, watchers);
    } finally {
      lock.unlock();
    }
  }

  private boolean somebodyWatches() {
    lock.lock();
    try {
      all.values().removeIf(Watched::isDeserted);
      looking = !all.isEmpty();
      return looking;
    } finally {
      lock.unlock();
    }
  }
}
