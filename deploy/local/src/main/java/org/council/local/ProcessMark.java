package org.council.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Names one process for good: a process id alone may be given to another one later.
 *
 * @param pid process id
 * @param startedAt when the process started, in milliseconds since 1970
 */
record ProcessMark(long pid, long startedAt) {

  /** The start is reckoned from the boot by the clock of now, which may have been set meanwhile. */
  private static final long CLOCK_MAY_BE_SET_BY = Duration.ofMinutes(1).toMillis();

  static ProcessMark of(ProcessHandle process) {
    return new ProcessMark(process.pid(), startOf(process));
  }

  static ProcessMark parse(String text) {
    var parts = text.split("@");
    return new ProcessMark(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  /** The process, as long as it is alive. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> Math.abs(startOf(process) - startedAt) <= CLOCK_MAY_BE_SET_BY);
  }

  boolean alive() {
    return process().isPresent();
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  @Override
  public String toString() {
    return pid + "@" + startedAt;
  }
}
