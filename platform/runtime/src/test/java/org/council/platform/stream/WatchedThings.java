package org.council.platform.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Fixture: things that have nothing but a mark, and those who watch them live. */
final class WatchedThings implements Live.Source<String> {

  static final Instant NOW = Instant.parse("2024-06-04T09:00:00Z");

  private final Map<String, Mark> marks = new ConcurrentHashMap<>();
  private final Set<String> broken = ConcurrentHashMap.newKeySet();
  private final AtomicInteger putTogether = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicReference<Runnable> whileAsked = new AtomicReference<>(() -> {});
  private volatile boolean byAnError;
  private final Watchers watchers =
      new Watchers("live", new SimpleMeterRegistry(), Frame::clock, () -> {});
  private final Live<String> live = new Live<>(watchers, () -> NOW, this);

  @Override
  public Map<String, Mark> marks(Set<String> watched) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      fail();
    }
    Map<String, Mark> known = new HashMap<>(marks);
    known.keySet().retainAll(watched);
    whileAsked.getAndSet(() -> {}).run();
    return known;
  }

  @Override
  public Frame state(String key) {
    putTogether.incrementAndGet();
    if (broken.contains(key)) {
      fail();
    }
    return Frame.of(marks.get(key), "state", key);
  }

  private void fail() {
    if (byAnError) {
      throw new LinkageError("broken");
    }
    throw new IllegalStateException("broken");
  }

  /** How far one has come from now on. */
  void put(String key, Mark mark) {
    marks.put(key, mark);
  }

  /** One cannot be shown, until all are mended. */
  void breakDown(String key) {
    broken.add(key);
  }

  void mend() {
    broken.clear();
  }

  /** Nobody can be told how far they have come, once. */
  void areAwayOnce() {
    failures.set(1);
  }

  /** What fails does so by an error, not an exception. */
  void failByAnError() {
    byAnError = true;
  }

  /** Done once, after it was read how far they have come and before it is said. */
  void whileAsked(Runnable done) {
    whileAsked.set(done);
  }

  /** How often a state was put together, or tried to be. */
  int putTogether() {
    return putTogether.get();
  }

  /** A client that comes to watch one, and knows it as of a mark. */
  WatchingClient watch(String key, Mark known) {
    WatchingClient client = new WatchingClient();
    live.watch(key, known, null, () -> {}).subscribe(client);
    return client;
  }

  /** The heartbeat of those who watch. */
  void beat(Instant now) {
    watchers.beat(now);
  }
}
