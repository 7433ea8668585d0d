package org.council.bench.drive;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;

/** The one event loop of the load generator. */
public final class Driver implements AutoCloseable {

  private final Vertx vertx =
      Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));

  /**
   * A server to speak to.
   *
   * @param connections how many at most; what is sent beyond waits its turn
   */
  public Server to(URI base, int connections) {
    return new Server(vertx, base, connections);
  }

  /** The event loop. */
  public Vertx vertx() {
    return vertx;
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
