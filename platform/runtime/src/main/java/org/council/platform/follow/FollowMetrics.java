package org.council.platform.follow;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.time.Moments;
import org.council.platform.time.Reading;

/**
 * What an operator sees of the followers: how many events, of which type, what became of them, how
 * late, and what is parked.
 */
@ApplicationScoped
@Startup
class FollowMetrics {

  /** An event from long ago says nothing of the follower, and more than this no timer can take. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /** How many types are told apart: whoever makes up types must not fill this service's memory. */
  private static final int MOST_TYPES = 500;

  private static final String UNREADABLE = "unreadable";

  /** What is aimed at has a bucket of its own: how many kept to it is counted, not estimated. */
  private static final Duration[] GOALS = {
    Duration.ofMillis(15), Duration.ofMillis(60), Duration.ofMillis(100)
  };

  private final MeterRegistry registry;
  private final Moments moments;
  private final Reading<ParkingTable.Stock> parked;
  private final Timer latency;
  private final Counter refusedLetters;
  private final Counter missed;
  private final Set<String> types = ConcurrentHashMap.newKeySet();

  @Inject
  FollowMetrics(MeterRegistry registry, Moments moments, ParkingTable table) {
    this.registry = registry;
    this.moments = moments;
    parked = new Reading<>(() -> QuarkusTransaction.requiringNew().call(table::stock));
    latency =
        Timer.builder("council_follow_latency")
            .description(
                "From the commit in the service that said it to the commit of its effect here")
            .publishPercentileHistogram()
            .serviceLevelObjectives(GOALS)
            .minimumExpectedValue(Duration.ofMillis(1))
            .maximumExpectedValue(Duration.ofSeconds(30))
            .register(registry);
    refusedLetters =
        Counter.builder("council_dead_letters_refused")
            .description("Parked messages that Kafka did not take as dead letters")
            .register(registry);
    missed =
        Counter.builder("council_follow_missed")
            .description("Messages that Kafka had no longer when they were to be heard")
            .register(registry);
    gauge("council_parked_events", "Events that wait for an operator", FollowMetrics::depth);
    gauge(
        "council_parked_oldest_age_seconds",
        "For how long the one that was parked first has waited",
        FollowMetrics::age);
  }

  /** An event that came from Kafka and has, or will not have, its effect. */
  void handled(CloudEvent event, Outcome outcome) {
    counted(event.type(), outcome.name());
    Instant recordedAt = EventClock.orNone(event).recordedAt();
    Instant now = moments.now();
    if (outcome != Outcome.PARKED && recordedAt != null && !recordedAt.isAfter(now)) {
      Duration late = Duration.between(recordedAt, now);
      latency.record(late.compareTo(LONGEST) < 0 ? late : LONGEST);
    }
  }

  /** An event whose waiting an operator has ended: how late it is says nothing of the follower. */
  void ended(ParkedEvent event, Outcome outcome) {
    counted(event.event().map(CloudEvent::type).orElse(UNREADABLE), outcome.name());
  }

  void duplicate(CloudEvent event) {
    counted(event.type(), "DUPLICATE");
  }

  void unreadable(Outcome outcome) {
    counted(UNREADABLE, outcome.name());
  }

  void letterRefused() {
    refusedLetters.increment();
  }

  void missed(long messages) {
    missed.increment(messages);
  }

  private void counted(String type, String outcome) {
    boolean told = types.contains(type) || types.size() < MOST_TYPES && types.add(type);
    registry
        .counter("council_follow_events", "type", told ? type : "other", "outcome", outcome)
        .increment();
  }

  private double depth() {
    return parked.get().events();
  }

  private double age() {
    return moments.ageOf(parked.get().oldest());
  }

  private void gauge(String name, String description, ToDoubleFunction<FollowMetrics> value) {
    Gauge.builder(name, this, value).description(description).register(registry);
  }
}
