package org.council.failpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.LockSupport;

/** What happens at a fail point. */
public enum Action {

  /** The process ends at once, as by {@code kill -9}: nothing is closed, nothing is said. */
  HALT {
    @Override
    void happen(Control control, String point) {
      Runtime.getRuntime().halt(137);
    }
  },

  /** The process is stopped as by {@code kill -STOP}: its connections stay open. */
  STOP {
    @Override
    void happen(Control control, String point) {
      try {
        new ProcessBuilder("kill", "-STOP", Long.toString(ProcessHandle.current().pid()))
            .start()
            .waitFor();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  },

  /** The thread waits until the fail point is disarmed; the others go on. */
  HOLD {
    @Override
    void happen(Control control, String point) {
      while (control.holds(point)) {
        LockSupport.parkNanos(5_000_000);
      }
    }
  };

  abstract void happen(Control control, String point);
}
