package org.council.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import org.council.platform.time.Signal;

/**
 * Wakes the relay of this JVM after a commit; a commit in another replica is found by the relay's
 * poll.
 */
@ApplicationScoped
class RelaySignal {

  private final Signal signal = new Signal();

  Signal signal() {
    return signal;
  }
}
