package org.council.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds ports that nobody listens on. They lie below those that systems give to outgoing
 * connections: of those any could be taken by a client before the server that it is meant for comes
 * to listen.
 */
public final class FreePorts {

  static final int FIRST = 15_000;
  static final int LAST = 32_000;

  /** Where this program looks next, so that it finds none twice before all were looked at. */
  private static final AtomicInteger NEXT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(LAST - FIRST));

  private FreePorts() {}

  /**
   * A loopback port that was free a moment ago.
   *
   * @throws IllegalStateException when somebody listens on all of them
   */
  public static int next() {
    for (int i = FIRST; i < LAST; i++) {
      int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), LAST - FIRST);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("No port from %d to %d is free".formatted(FIRST, LAST));
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
