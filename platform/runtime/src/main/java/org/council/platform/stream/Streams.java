package org.council.platform.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.council.platform.time.Moments;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The streams of this service: their heartbeat, and their end when it stops. */
@ApplicationScoped
public class Streams {

  private final MeterRegistry registry;
  private final Moments moments;
  private final int atMost;
  private final List<Watchers> all = new CopyOnWriteArrayList<>();

  /**
   * @param atMost how many may watch at once, whatever they watch
   */
  @Inject
  Streams(
      MeterRegistry registry,
      Moments moments,
      @ConfigProperty(name = "council.streams.at-most") int atMost) {
    this.registry = registry;
    this.moments = moments;
    this.atMost = atMost;
  }

  /**
   * Those who watch something new.
   *
   * @param name how it is called in metrics
   */
  public Watchers open(String name) {
    return open(name, Frame::heartbeat);
  }

  private Watchers open(String name, Function<Instant, OutboundSseEvent> heartbeat) {
    Watchers watchers = new Watchers(name, registry, heartbeat, this::mustHaveRoom);
    all.add(watchers);
    return watchers;
  }

  /** Nobody is signed in to watch the floor: without an end to it anybody could bring all down. */
  private void mustHaveRoom() {
    if (all.stream().mapToInt(Watchers::count).sum() >= atMost) {
      throw new TooManyWatch(atMost);
    }
  }

  /**
   * Things of a new kind that are watched one by one. Who watches is told what time it is here,
   * too.
   *
   * @param name how their stream is called in metrics
   * @param <K> names one of them
   */
  public <K> Live<K> live(String name, Live.Source<K> source) {
    return new Live<>(open(name, Frame::clock), moments::now, source);
  }

  /**
   * What a resource answers to one who watches. Who asks with {@code HEAD} is told of what kind the
   * stream is and watches nothing: it would wait for ever.
   */
  public static Multi<OutboundSseEvent> answer(
      HttpServerRequest request, Supplier<Flow.Publisher<OutboundSseEvent>> watching) {
    return request.method() == HttpMethod.HEAD
        ? Multi.createFrom().empty()
        : Multi.createFrom().publisher(watching.get());
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
