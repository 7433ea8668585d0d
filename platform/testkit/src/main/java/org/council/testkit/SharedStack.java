package org.council.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The one PostgreSQL and one Kafka of a Maven run. The first test JVM that needs them starts a JVM
 * of their own ({@link StackProcess}); the others find it by a file. It ends when Maven ends.
 */
final class SharedStack {

  private SharedStack() {}

  /** The running stack of this Maven run, started when there is none. */
  static StackAddress find() {
    var owner = Owner.find();
    var folder =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "council-stack-%s-%d".formatted(System.getProperty("user.name"), owner.pid()));
    try {
      Files.createDirectories(folder);
      return findUnderLock(folder, owner);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StackAddress findUnderLock(Path folder, ProcessHandle owner) throws IOException {
    try (var channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      var running = running(folder);
      return running.isPresent() ? running.get() : StackProcess.start(folder, owner);
    }
  }

  private static Optional<StackAddress> running(Path folder) throws IOException {
    return StackAddress.read(folder).filter(StackAddress::alive);
  }
}
