package org.council.platform.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.council.platform.time.Moments;

/** The streams of this service: their heartbeat, and their end when it stops. */
@ApplicationScoped
public class Streams {

  private final MeterRegistry registry;
  private final Moments moments;
  private final List<Watchers> all = new CopyOnWriteArrayList<>();

  @Inject
  Streams(MeterRegistry registry, Moments moments) {
    this.registry = registry;
    this.moments = moments;
  }

  /**
   * Those who watch something new.
   *
   * @param name how it is called in metrics
   */
  public Watchers open(String name) {
    Watchers watchers = new Watchers(name, registry);
    all.add(watchers);
    return watchers;
  }

  /**
   * Things of a new kind that are watched one by one.
   *
   * @param name how their stream is called in metrics
   * @param <K> names one of them
   */
  public <K> Live<K> live(String name, Live.Source<K> source) {
    return new Live<>(open(name), source);
  }

  @Scheduled(every = "15s")
  void beat() {
    all.forEach(watchers -> watchers.beat(moments.now()));
  }

  /** Streams are requests under way, which a stop would wait for: they end before it does. */
  void end(@Observes ShutdownDelayInitiatedEvent event) {
    all.forEach(Watchers::end);
  }
}
