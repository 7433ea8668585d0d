package org.council.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import org.council.backing.KafkaNode;
import org.council.backing.Postgres;

/** Holds PostgreSQL and Kafka until the owner's process ends, and leaves nothing behind. */
final class StackMain {

  private StackMain() {}

  /**
   * @param arguments folder for the address and the data, process id of the owner
   */
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var ownerEnds =
        ProcessHandle.of(Long.parseLong(arguments[1]))
            .map(ProcessHandle::onExit)
            .orElseGet(() -> CompletableFuture.completedFuture(null));
    var starting = CompletableFuture.supplyAsync(Postgres::throwAway);
    try (var kafka = KafkaNode.start(folder.resolve("kafka"));
        var postgres = starting.join()) {
      new StackAddress(
              ProcessHandle.current().pid(), postgres.databases(), kafka.bootstrapServers())
          .write(folder);
      ownerEnds.join();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
