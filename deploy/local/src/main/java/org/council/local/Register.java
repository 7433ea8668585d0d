package org.council.local;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a launcher has started: keeps the {@link Guard} and the {@link RunningState} up to date, so
 * that nothing runs of which neither knows. Once closed it starts nothing more.
 */
final class Register implements AutoCloseable {

  private final SuiteSettings settings;
  private final Guard guard;
  private final Map<String, ProcessMark> running = new LinkedHashMap<>();
  private boolean open;
  private boolean closed;

  Register(SuiteSettings settings) {
    this.settings = settings;
    this.guard = Guard.start(settings.home().postgres().resolve("postmaster.pid"));
    publish();
  }

  /**
   * Starts a process and remembers it.
   *
   * @throws Trouble when everything is being ended
   */
  synchronized void start(ServiceProcess process) {
    mustBeOpen();
    process.start();
    note(process.name(), process.handle());
  }

  /**
   * @throws Trouble when everything is being ended
   */
  synchronized void mustBeOpen() {
    if (closed) {
      throw new Trouble("The suite is being stopped");
    }
  }

  /** Remembers a process that was started by other means. */
  synchronized void note(String name, ProcessHandle process) {
    running.put(name, ProcessMark.of(process));
    publish();
  }

  /** Says that other commands may use what was started. */
  synchronized void open() {
    open = true;
    publish();
  }

  private void publish() {
    guard.watch(running.values().stream().map(ProcessMark::pid).toList());
    new RunningState(
            ProcessMark.of(ProcessHandle.current()), open, settings.ports(), Map.copyOf(running))
        .write(settings.home());
  }

  /** What was started and is alive, by name. */
  synchronized Map<String, ProcessHandle> running() {
    var alive = new LinkedHashMap<String, ProcessHandle>();
    running.forEach((name, mark) -> mark.process().ifPresent(handle -> alive.put(name, handle)));
    return alive;
  }

  /** Starts nothing from now on. */
  synchronized void refuseMore() {
    closed = true;
  }

  /** Forgets everything: it has ended. */
  @Override
  public synchronized void close() {
    running.clear();
    publish();
    RunningState.forget(settings.home());
    guard.close();
  }
}
