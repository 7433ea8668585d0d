package org.council.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;

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
    try (var servers = start(folder)) {
      new StackAddress(ProcessHandle.current().pid(), servers.databases(), servers.kafka())
          .write(folder);
      ownerEnds.join();
    } finally {
      delete(folder);
    }
  }

  /** Servers in containers where a Docker engine answers and has or gets the images. */
  private static Servers start(Path folder) {
    if (DockerEngine.answers(System.getenv())) {
      try {
        return ContainerServers.start();
      } catch (Exception e) {
        System.err.println("No containers, embedded servers instead: " + e);
      }
    }
    return EmbeddedServers.start(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
