package org.council.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import org.council.platform.time.Signal;

/**
 * Wakes the relay of this JVM after a commit, and those who read the journal after it has stamped;
 * what another replica does is found by polling.
 */
@ApplicationScoped
class RelaySignal {

  private final Signal signal = new Signal();
  private final Signal stamped = new Signal();

  Signal signal() {
    return signal;
  }

  /** Given when events have got their positions. */
  Signal stamped() {
    return stamped;
  }
}
