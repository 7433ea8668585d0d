package org.council.platform.follow;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.council.platform.cloudevents.CloudEvent;

/**
 * What an operator sees of the followers: how many events, of which type, what became of them, and
 * how late.
 */
@ApplicationScoped
@Startup
class FollowMetrics {

  private final MeterRegistry registry;
  private final Timer latency;

  @Inject
  FollowMetrics(MeterRegistry registry) {
    this.registry = registry;
    latency =
        Timer.builder("council_follow_latency")
            .description(
                "From the commit in the service that said it to the commit of its effect here")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(1))
            .maximumExpectedValue(Duration.ofSeconds(30))
            .register(registry);
  }

  void handled(CloudEvent event, Outcome outcome, Instant now) {
    counted(event.type(), outcome.name());
    Instant recordedAt = EventClock.recordedAt(event);
    if (recordedAt != null && !recordedAt.isAfter(now)) {
      latency.record(Duration.between(recordedAt, now));
    }
  }

  void duplicate(CloudEvent event) {
    counted(event.type(), "DUPLICATE");
  }

  void unreadable() {
    counted("unreadable", Outcome.PARKED.name());
  }

  private void counted(String type, String outcome) {
    registry.counter("council_follow_events", "type", type, "outcome", outcome).increment();
  }
}
