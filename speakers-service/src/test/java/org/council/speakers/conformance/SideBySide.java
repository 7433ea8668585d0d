package org.council.speakers.conformance;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Plays some cases at once: each is in a session of its own, and no other hears of it. */
public final class SideBySide {

  private static final int AT_ONCE = 4;

  private SideBySide() {}

  /**
   * Begins to play.
   *
   * @param player plays a case to its end
   * @return the end of each case, in their order: why it failed, if it did
   */
  public static List<CompletableFuture<Optional<Throwable>>> play(
      List<ConformanceCase> cases, Consumer<ConformanceCase> player) {
    ExecutorService players =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().factory());
    List<CompletableFuture<Optional<Throwable>>> ends =
        cases.stream()
            .map(given -> CompletableFuture.supplyAsync(() -> failureOf(given, player), players))
            .toList();
    players.shutdown();
    return ends;
  }

  private static Optional<Throwable> failureOf(
      ConformanceCase given, Consumer<ConformanceCase> player) {
    try {
      player.accept(given);
      return Optional.empty();
    } catch (AssertionError | RuntimeException e) {
      return Optional.of(e);
    }
  }
}
