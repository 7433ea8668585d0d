package org.council.platform.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.council.platform.time.Signal;
import org.jboss.logging.Logger;

/**
 * Many things of one kind, each watched by many: a watcher is sent the state of one, then its state
 * after every change. One question tells the versions of all that is watched here, whoever changed
 * them and where; a state is put together once for all who watch it.
 *
 * <p>States replace each other: who comes again is sent the newest, not those between.
 *
 * @param <K> names one of the things
 */
public final class Live<K> {

  private static final Logger LOG = Logger.getLogger(Live.class);

  /** The version of a client that has none. */
  public static final long NONE = -1;

  /** How often it is asked what has changed, while anybody watches. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

  /**
   * Where the states come from.
   *
   * @param <K> names one of the things
   */
  public interface Source<K> {

    /** The versions, from 0 and growing, of those of the things that exist. */
    Map<K, Long> versions(Set<K> watched);

    /** The state of one, under its version as number. */
    Frame state(K key);
  }

  /** One thing: who watches it, and the last state that they were sent. */
  private static final class Watched {

    private final Set<Watcher> watchers = new HashSet<>();
    private Frame last;

    private boolean isOlderThan(long version) {
      return last == null || last.number() < version;
    }

    private boolean isDeserted() {
      watchers.removeIf(Watcher::isGone);
      return watchers.isEmpty();
    }
  }

  private final Watchers watchers;
  private final Source<K> source;
  private final Signal firstCame = new Signal();
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, Watched> all = new HashMap<>();
  private boolean looking;

  Live(Watchers watchers, Source<K> source) {
    this.watchers = watchers;
    this.source = source;
  }

  /**
   * A new watcher; it is what a resource answers.
   *
   * @param known the last version that the client has, or {@link #NONE}
   * @param until when it may watch no longer, or null
   * @param disconnect cuts the client off when it does not keep up
   */
  public Watcher watch(K key, long known, Instant until, Runnable disconnect) {
    return watchers.watcher(until, watcher -> join(watcher, key, known), disconnect);
  }

  private void join(Watcher watcher, K key, long known) {
    watcher.beginAt(known);
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
      source.versions(watched()).forEach(this::sendIfNewer);
      return true;
    } catch (RuntimeException e) {
      LOG.warnf("What is watched cannot be read: %s", e);
      return false;
    }
  }

  private void sendIfNewer(K key, long version) {
    if (isOlder(key, version)) {
      send(key, source.state(key));
    }
  }

  private Set<K> watched() {
    lock.lock();
    try {
      all.values().removeIf(Watched::isDeserted);
      return Set.copyOf(all.keySet());
    } finally {
      lock.unlock();
    }
  }

  private boolean isOlder(K key, long version) {
    lock.lock();
    try {
      return all.get(key).isOlderThan(version);
    } finally {
      lock.unlock();
    }
  }

  private void send(K key, Frame state) {
    lock.lock();
    try {
      Watched watched = all.get(key);
      watched.last = state;
      watched.watchers.forEach(watcher -> watchers.send(watcher, state));
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
