package org.council.bench.drive;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A number of clients, each of which sends its next request when its last one is answered, as fast
 * as it can.
 *
 * @param clients how many
 */
public record ClosedLoop(int clients) {

  /**
   * Drives a server for a while.
   *
   * @param next the requests, asked for on the event loop
   */
  public Tally drive(Server server, Supplier<Sending> next, Duration duration) {
    Tally tally = new Tally();
    Promise<Void> end = Promise.promise();
    server.vertx().runOnContext(_ -> start(new Client(server, next, tally, duration), end));
    end.future().toCompletionStage().toCompletableFuture().join();
    return tally;
  }

  private void start(Client client, Promise<Void> end) {
    client.tally.begin();
    Future.all(Stream.generate(client::goOn).limit(clients).toList())
        .<Void>mapEmpty()
        .onComplete(_ -> client.tally.end())
        .onComplete(end);
  }

  private static final class Client {

    private final Server server;
    private final Supplier<Sending> next;
    private final Tally tally;
    private final long until;

    Client(Server server, Supplier<Sending> next, Tally tally, Duration duration) {
      this.server = server;
      this.next = next;
      this.tally = tally;
      this.until = System.nanoTime() + duration.toNanos();
    }

    Future<Void> goOn() {
      Promise<Void> end = Promise.promise();
      goOn(end);
      return end.future();
    }

    private void goOn(Promise<Void> end) {
      long since = System.nanoTime();
      if (since >= until) {
        end.complete();
        return;
      }
      server
          .send(next.get())
          .onSuccess(answer -> tally.answered(answer, since))
          .onFailure(failure -> tally.failed(failure.toString()))
          .onComplete(_ -> goOn(end));
    }
  }
}
