package org.council.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells a user what goes on, one line each, beside what a command prints. */
public final class Progress {

  private final PrintStream out;

  /**
   * @param out where the lines go
   */
  public Progress(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    out.println(line);
  }

  /** Says that something is ready and how long it took. */
  void ready(String what, Instant since) {
    var seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
    say("  %-10s ready after %.1f s".formatted(what, seconds));
  }
}
