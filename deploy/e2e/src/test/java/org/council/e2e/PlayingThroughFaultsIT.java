package org.council.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.council.local.Ports;
import org.council.local.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What falls over in the middle of a meeting, and is there again, changes nothing in its record.
 */
@ExtendWith(OneSuite.class)
class PlayingThroughFaultsIT {

  private static final Path MEETING = Path.of("../scenarios/c23-plenary-1.yaml");
  private static final Executor AT_ONCE = Thread::startVirtualThread;
  private static final Executor AFTER_TEN_SECONDS =
      CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS, AT_ONCE);

  @TempDir private Path folder;

  /** Programs that are started again while the play goes on. */
  private final List<CompletableFuture<Void>> startedAgain = new ArrayList<>();

  /** Speakers while four wait, and two are still to ask: all of them stand in their order then. */
  @Test
  void each_service_is_killed_once_and_started_again(Suite suite) throws IOException {
    var killedBefore = Map.of(12, "minutes", 37, "documents", 45, "speakers", 85, "agenda");

    play(
        "K",
        suite,
        act -> {
          if (killedBefore.containsKey(act)) {
            var service = killedBefore.get(act);
            suite.kill(service);
            startAgain(suite, service, AT_ONCE);
          }
        });

    assertThat(startedAgain).hasSameSizeAs(killedBefore.keySet());
  }

  @Test
  void kafka_is_stopped_for_ten_seconds(Suite suite) throws IOException {
    play(
        "B",
        suite,
        act -> {
          if (act == 50) {
            suite.stop(Ports.KAFKA);
            startAgain(suite, Ports.KAFKA, AFTER_TEN_SECONDS);
          }
        });

    assertThat(startedAgain).hasSize(1);
  }

  private void startAgain(Suite suite, String program, Executor when) {
    startedAgain.add(CompletableFuture.runAsync(() -> suite.start(program), when));
  }

  /** Plays the meeting, and leaves the suite whole, whatever came of it. */
  private void play(String suffix, Suite suite, IntConsumer onlooker) throws IOException {
    try {
      Playing.asExpected(Retold.with(suffix, MEETING, folder), suite.address(), onlooker);
    } finally {
      startedAgain.forEach(CompletableFuture::join);
    }
  }
}
