package org.council.local;

import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How a command comes to a suite: to one that is up, or to one of its own that ends with the
 * command, also on Ctrl-C.
 */
final class SuiteForACommand {

  private final SuiteSettings settings;
  private final Progress progress;

  SuiteForACommand(SuiteSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  Progress progress() {
    return progress;
  }

  SuiteSettings settings() {
    return settings;
  }

  /** The suite that is up on this home for whoever comes, if it is. */
  private Optional<RunningState> up() {
    return RunningState.read(settings.home())
        .filter(state -> state.open() && state.launcher().alive());
  }

  /**
   * Works with the suite that is up, or with one that is started for the work.
   *
   * @return what the work returns
   */
  int with(ToIntFunction<SuiteAddress> work) {
    var up = up();
    return up.isPresent()
        ? work.applyAsInt(LocalAddress.of(settings.home(), up.get().ports()))
        : withOwn(Set.of(), suite -> work.applyAsInt(suite.address()));
  }

  /**
   * Works with a suite that is started for the work and ended after it.
   *
   * @param except services to leave out
   */
  int withOwn(Set<String> except, ToIntFunction<Suite> work) {
    return with(prepared(except), work);
  }

  /**
   * The same with all services and without data: once it is sure that the suite can start, what was
   * said and done before is forgotten.
   */
  int withEmpty(ToIntFunction<Suite> work) {
    var suite = prepared(Set.of());
    suite.forget();
    return with(suite, work);
  }

  private Suite prepared(Set<String> except) {
    progress.say("Starting the suite; its logs are in " + settings.home().folder().resolve("logs"));
    return Suite.prepare(settings.leavingOut(except), progress);
  }

  private int with(Suite suite, ToIntFunction<Suite> work) {
    var onSignal = new Thread(() -> end(suite), "end-the-suite");
    Runtime.getRuntime().addShutdownHook(onSignal);
    try {
      suite.startEverything();
      return work.applyAsInt(suite);
    } finally {
      suite.close();
    }
  }

  private void end(Suite suite) {
    if (!suite.closing()) {
      progress.say("Stopping the suite ...");
    }
    suite.close();
  }
}
