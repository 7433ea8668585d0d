package org.council.platform.time;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Lets what waits inside the service end when the service does. */
@ApplicationScoped
public class Stopping {

  private final Signal signal = new Signal();
  private volatile boolean begun;

  void begin(@Observes ShutdownDelayInitiatedEvent event) {
    begun = true;
  }

  /** Where no delay is set the stop begins here. */
  void stop(@Observes ShutdownEvent event) {
    begun = true;
    signal.give();
  }

  /**
   * Whether the service has been told to stop: it still takes requests for a moment and finishes
   * those under way, which should be short from now on.
   */
  public boolean hasBegun() {
    return begun;
  }

  /**
   * Waits so long.
   *
   * @throws InterruptedException when the service stops meanwhile, or is stopping already
   */
  public void pause(Duration duration) throws InterruptedException {
    if (signal.awaitAfter(0, duration)) {
      throw new InterruptedException("the service stops");
    }
  }
}
