package org.council.platform.journal;

import java.time.Duration;
import org.council.platform.time.Signal;

/**
 * How often the journal is looked at: often while there is work, or was within the last seconds,
 * since another replica may be committing; seldom otherwise. Not by the wall clock, which may be
 * set back. After events were sent, a moment is left to those that are about to come.
 */
final class Pace {

  private static final Duration BUSY = Duration.ofSeconds(5);

  private final RelaySettings settings;
  private final Signal commits;
  private long committed;
  private long workedAt = System.nanoTime();

  /**
   * @param commits given after each commit in this JVM
   */
  Pace(RelaySettings settings, Signal commits) {
    this.settings = settings;
    this.commits = commits;
  }

  /** There was work. */
  void worked() {
    workedAt = System.nanoTime();
  }

  /** How long to let gather what comes after so many that went together. */
  Duration gathering(int sent) {
    Duration all = settings.gatherEach().multipliedBy(sent);
    return all.compareTo(settings.gatherAtMost()) < 0 ? all : settings.gatherAtMost();
  }

  /** How long to wait before the next look. */
  Duration next() {
    long count = commits.count();
    if (count != committed) {
      committed = count;
      worked();
    }
    boolean busy = System.nanoTime() - workedAt < BUSY.toNanos();
    return busy ? settings.pollBusy() : settings.pollIdle();
  }
}
