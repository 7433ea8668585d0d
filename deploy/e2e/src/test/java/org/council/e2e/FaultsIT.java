package org.council.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.council.local.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What falls over in the middle of a meeting changes nothing in its record. */
@ExtendWith(OneSuite.class)
class FaultsIT {

  private static final Path MEETING = Path.of("../scenarios/c23-plenary-1.yaml");

  @TempDir private Path folder;

  @Test
  void each_service_killed_once_and_started_again(Suite suite) throws IOException {
    Map<Integer, String> killedBefore =
        Map.of(12, "minutes", 37, "documents", 60, "speakers", 85, "agenda");
    var restarts = new Restarts();

    Playing.asExpected(
        Retold.with("K", MEETING, folder),
        suite,
        act -> {
          if (killedBefore.containsKey(act)) {
            String service = killedBefore.get(act);
            suite.kill(service);
            restarts.afterSeconds(0, () -> suite.start(service));
          }
        });

    restarts.join();
  }

  @Test
  void the_broker_stopped_for_ten_seconds(Suite suite) throws IOException {
    var restarts = new Restarts();
    IntConsumer stopping =
        act -> {
          if (act == 50) {
            suite.stop("kafka");
            restarts.afterSeconds(10, () -> suite.start("kafka"));
          }
        };

    Playing.asExpected(Retold.with("B", MEETING, folder), suite, stopping);

    restarts.join();
  }

  /** Programs started again beside the play, all awaited before the test ends. */
  private static final class Restarts {

    private CompletableFuture<Void> all = CompletableFuture.completedFuture(null);

    void afterSeconds(int seconds, Runnable start) {
      var later = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
      all = CompletableFuture.allOf(all, CompletableFuture.runAsync(start, later));
    }

    void join() {
      all.join();
    }
  }
}
