package org.council.bench.drive;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.net.URI;

/** One server over a bounded number of connections that are kept. */
public final class Server {

  private final Vertx vertx;
  private final HttpClient client;

  Server(Vertx vertx, URI base, int connections) {
    this.vertx = vertx;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setDefaultHost(base.getHost())
                .setDefaultPort(base.getPort())
                .setKeepAlive(true),
            new PoolOptions().setHttp1MaxSize(connections));
  }

  /** Sends a request; fails only where no answer comes. */
  public Future<Answer> send(Sending sending) {
    return client
        .request(sending.method(), sending.path())
        .compose(request -> {
          sending.headers().forEach(request::putHeader);
          return sending.body() == null ? request.send() : request.send(sending.body());
        })
        .compose(response ->
            response
                .body()
                .map(body -> new Answer(response.statusCode(), response.headers(), body)));
  }

  /**
   * Sends a request and waits for its answer.
   *
   * @throws IllegalStateException when it was not done
   */
  public Answer done(Sending sending) {
    Answer answer = send(sending).toCompletionStage().toCompletableFuture().join();
    if (!answer.succeeded()) {
      throw new IllegalStateException(
          "%s %s: %s".formatted(sending.method(), sending.path(), answer.inShort()));
    }
    return answer;
  }

  Vertx vertx() {
    return vertx;
  }
}
