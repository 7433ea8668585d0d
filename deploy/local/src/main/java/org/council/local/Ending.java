package org.council.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The end of a process that was started by another launcher than this one. */
final class Ending {

  private Ending() {}

  /**
   * Asks a process to end, by force where it has not in time, and waits until it has.
   *
   * @param patience how long it may take to end in good order
   * @throws Trouble when this user may not end it
   */
  static void of(ProcessHandle process, Duration patience) {
    heard(process, process.destroy());
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      heard(process, process.destroyForcibly());
      process.onExit().join();
    } catch (InterruptedException | ExecutionException e) {
      throw new Trouble("Interrupted", e);
    }
  }

  /** Who is not heard would be waited for for ever. */
  private static void heard(ProcessHandle process, boolean asked) {
    if (!asked && process.isAlive()) {
      throw new Trouble(
          "Process %d of this suite is %s's, and you may not end it."
              .formatted(process.pid(), process.info().user().orElse("another user")));
    }
  }
}
