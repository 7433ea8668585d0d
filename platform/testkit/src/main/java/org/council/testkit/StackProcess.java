package org.council.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The JVM that holds a shared stack. */
final class StackProcess {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private StackProcess() {}

  /**
   * Starts the JVM and waits until its stack is ready.
   *
   * @param folder where it leaves its address and its log
   * @param owner process whose end ends it
   * @throws IllegalStateException when it ends instead or is not ready in time; names the log
   */
  static StackAddress start(Path folder, ProcessHandle owner) throws IOException {
    var log = folder.resolve("stack.log");
    Files.deleteIfExists(folder.resolve("stack.properties"));
    var builder =
        new ProcessBuilder(command(folder, owner))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(ContainerServers.SETTINGS);
    return awaitReady(folder, builder.start())
        .orElseThrow(() ->
            new IllegalStateException("PostgreSQL and Kafka for tests did not start: " + log));
  }

  private static List<String> command(Path folder, ProcessHandle owner) throws IOException {
    var classpath = folder.resolve("classpath");
    Files.writeString(classpath, "-cp \"" + System.getProperty("java.class.path") + "\"");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "@" + classpath,
        StackMain.class.getName(),
        folder.toString(),
        String.valueOf(owner.pid()));
  }

  private static Optional<StackAddress> awaitReady(Path folder, Process process)
      throws IOException {
    var until = Instant.now().plus(LONGEST_START);
    var address = StackAddress.read(folder);
    while (address.isEmpty() && Instant.now().isBefore(until) && !ended(process)) {
      address = StackAddress.read(folder);
    }
    return address;
  }

  /** Whether the process has ended; looks for a short while. */
  private static boolean ended(Process process) {
    try {
      return process.waitFor(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
