package org.council.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One program of the suite as a process that a Ctrl-C in the terminal does not reach, nor its end:
 * they are the launcher's. It can be started again after it ended.
 *
 * <p>All programs are of one session of the system, the launcher's. Where each has one of its own,
 * Linux shares the processors among the sessions first ({@code sched_autogroup}): one with several
 * threads that want to run then lets some of them wait for more than 100 ms.
 */
public final class ServiceProcess {

  /** How long a program may take to end in good order. */
  static final Duration PATIENCE = Duration.ofSeconds(15);

  /** What the terminal says is passed over; a program that is started so passes it over too. */
  private static final List<String> DEAF_TO_THE_TERMINAL =
      List.of("sh", "-c", "trap '' INT TSTP HUP; exec \"$@\"", "sh");

  private static final int LINES_SHOWN = 15;

  private final String name;
  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private final Duration patience;
  private Process process;

  /**
   * @param environment what is set beside the launcher's own environment
   * @param log where its output is appended
   */
  public ServiceProcess(
      String name, List<String> command, Map<String, String> environment, Path log) {
    this(name, command, environment, log, PATIENCE);
  }

  /**
   * @param patience how long it may take to end in good order, before it is ended by force
   */
  ServiceProcess(
      String name,
      List<String> command,
      Map<String, String> environment,
      Path log,
      Duration patience) {
    this.name = name;
    this.command = command;
    this.environment = environment;
    this.log = log;
    this.patience = patience;
  }

  public String name() {
    return name;
  }

  /** How it is called. */
  List<String> command() {
    return List.copyOf(command);
  }

  public synchronized void start() {
    var words = new ArrayList<>(DEAF_TO_THE_TERMINAL);
    words.addAll(command);
    var builder =
        new ProcessBuilder(words)
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " did not start", e);
    }
  }

  public synchronized boolean alive() {
    return process != null && process.isAlive();
  }

  /** The process that was started last. */
  public synchronized ProcessHandle handle() {
    return process.toHandle();
  }

  /** Completes when the process that was started last ends. */
  public synchronized CompletableFuture<Process> end() {
    return process.onExit();
  }

  /** Asks the process to end, and ends it by force when it does not in time. */
  public void stop() {
    if (alive()) {
      handle().destroy();
      awaitEnd();
    }
  }

  /** {@code kill -9}. */
  public void kill() {
    if (alive()) {
      handle().destroyForcibly();
      awaitEnd();
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** What to tell a user when the process ended by itself. */
  Trouble endedByItself() {
    return new Trouble("%s ended. The last lines of %s:\n%s".formatted(name, log, lastLines()));
  }

  /** The last lines of its log. */
  public String lastLines() {
    try {
      var lines = Files.readAllLines(log);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    } catch (IOException e) {
      return "(" + e.getMessage() + ")";
    }
  }
}
