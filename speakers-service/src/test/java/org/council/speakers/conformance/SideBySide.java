package org.council.speakers.conformance;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Plays some cases at once: each is in a session of its own, and no other hears of it. */
public final class SideBySide {

  private static final int AT_ONCE = 4;

  private SideBySide() {}

  /**
   * Begins to play.
   *
   * @param player plays a case to its end
   * @return the end of each case, in their order
   */
  public static List<Future<?>> play(
      List<ConformanceCase> cases, Consumer<ConformanceCase> player) {
    ExecutorService players = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> ends =
        cases.stream().<Future<?>>map(given -> players.submit(() -> player.accept(given))).toList();
    players.shutdown();
    return ends;
  }
}
