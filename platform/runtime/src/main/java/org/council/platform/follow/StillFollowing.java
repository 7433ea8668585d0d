package org.council.platform.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/**
 * Whether this replica still hears the other services. What is no event's fault and no outage ends
 * its channel, or the channel ends by itself, and only a new start begins it again: so it says that
 * it lives no longer. An outage of Kafka or of the database is waited for, and ends nothing.
 */
@Liveness
@ApplicationScoped
class StillFollowing implements HealthCheck {

  static final String NAME = "follows the other services";

  private static final Logger LOG = Logger.getLogger(StillFollowing.class);

  private final AtomicReference<Throwable> ending = new AtomicReference<>();

  /** Nothing more is heard here. What ends after that, and because of it, is not said. */
  void endedBy(Throwable why) {
    if (ending.compareAndSet(null, why)) {
      LOG.errorf(why, "The other services are heard no longer");
    }
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named(NAME);
    Throwable why = ending.get();
    return why == null
        ? response.up().build()
        : response.down().withData("error", why.toString()).build();
  }
}
