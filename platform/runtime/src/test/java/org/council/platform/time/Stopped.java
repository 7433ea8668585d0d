package org.council.platform.time;

import io.quarkus.runtime.ShutdownEvent;

/** A service that has been told to stop, and stops. */
public final class Stopped {

  private Stopped() {}

  /** What is asked there whether it does. */
  public static Stopping service() {
    Stopping stopping = new Stopping();
    stopping.stop(new ShutdownEvent());
    return stopping;
  }
}
