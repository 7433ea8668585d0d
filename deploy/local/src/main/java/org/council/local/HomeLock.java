package org.council.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one launcher that works on a {@link Home}; ends with its process, however that ends.
 */
final class HomeLock implements AutoCloseable {

  /**
   * What this process holds. It must not so much as open such a file again: closing it would let go
   * of the lock, which belongs to the process.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private HomeLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock, if nobody holds it. */
  static Optional<HomeLock> take(Home home) {
    var file = home.lock();
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    var lock = fromOtherProcesses(file);
    if (lock.isEmpty()) {
      HELD.remove(file);
    }
    return lock;
  }

  private static Optional<HomeLock> fromOtherProcesses(Path file) {
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return Optional.of(new HomeLock(file, channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      HELD.remove(file);
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      HELD.remove(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
