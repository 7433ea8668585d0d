package org.council.platform.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** All who watch one thing. */
public final class Watchers {

  /** For how long one that reads what was before may stand still. */
  private static final Duration STAND_STILL = Duration.ofSeconds(30);

  private final Map<Watcher, Runnable> connected = new ConcurrentHashMap<>();
  private final Set<Watcher> live = ConcurrentHashMap.newKeySet();
  private final Function<Instant, OutboundSseEvent> heartbeat;
  private final Runnable mustHaveRoom;
  private final Counter slow;
  private volatile boolean ended;

  /**
   * @param heartbeat what is sent now and then, so that the stream is seen to be alive
   * @param mustHaveRoom throws {@link TooManyWatch} where nobody else may watch
   */
  Watchers(
      String name,
      MeterRegistry registry,
      Function<Instant, OutboundSseEvent> heartbeat,
      Runnable mustHaveRoom) {
    this.heartbeat = heartbeat;
    this.mustHaveRoom = mustHaveRoom;
    slow =
        Counter.builder("council_stream_slow")
            .description("Watchers that were disconnected since they did not keep up")
            .tag("stream", name)
            .register(registry);
    Gauge.builder("council_stream_watchers", connected, Map::size)
        .description("Who watches now")
        .tag("stream", name)
        .register(registry);
  }

  /**
   * A new watcher; it is what a resource answers.
   *
   * @param until when it may watch no longer, or null
   * @param begins brings it up to what happens now, then calls {@link #join}; runs on a virtual
   *     thread of its own
   * @param disconnect cuts the client off when it does not keep up
   * @throws TooManyWatch when there are too many already
   */
  public Watcher watcher(Instant until, Consumer<Watcher> begins, Runnable disconnect) {
    mustHaveRoom.run();
    Watcher watcher = new Watcher(until, begins, this::forget);
    connected.put(watcher, disconnect);
    if (ended) {
      watcher.end();
    }
    return watcher;
  }

  int count() {
    return connected.size();
  }

  private void forget(Watcher watcher) {
    connected.remove(watcher);
    live.remove(watcher);
  }

  /** From now on the watcher is sent what is published. */
  public void join(Watcher watcher) {
    live.add(watcher);
    if (watcher.isGone()) {
      live.remove(watcher);
    }
  }

  /** Hands a frame to all who have joined, and waits for none. */
  public void publish(Frame frame) {
    for (Watcher watcher : live) {
      send(watcher, frame);
    }
  }

  /** Hands a frame to one of them without waiting. */
  public void send(Watcher watcher, Frame frame) {
    if (!watcher.offer(frame)) {
      disconnect(watcher);
    }
  }

  /** Waits until one that has not joined yet has read so much that there is room for so many. */
  public void awaitRoom(Watcher watcher, int frames) throws InterruptedException {
    if (!watcher.awaitRoom(frames, STAND_STILL)) {
      disconnect(watcher);
    }
  }

  private void disconnect(Watcher watcher) {
    Runnable disconnect = connected.get(watcher);
    if (disconnect != null) {
      slow.increment();
      watcher.cancel();
      disconnect.run();
    }
  }

  void beat(Instant now) {
    for (Watcher watcher : connected.keySet()) {
      if (watcher.mayWatch(now)) {
        watcher.remark(heartbeat.apply(now));
      } else {
        watcher.end();
      }
    }
  }

  /** Ends the streams of all who watch: they come again. */
  public void sendAway() {
    connected.keySet().forEach(Watcher::end);
  }

  void end() {
    ended = true;
    sendAway();
  }
}
