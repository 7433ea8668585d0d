package org.council.bench.drive;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.Iterator;
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
    return drive(server, until(System.nanoTime() + duration.toNanos(), next));
  }

  /** Drives a server until there are no more requests. */
  public Tally drive(Server server, Iterator<Sending> requests) {
    Tally tally = new Tally();
    Promise<Void> end = Promise.promise();
    server.vertx().runOnContext(_ -> start(new Client(server, requests, tally), end));
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

  private static Iterator<Sending> until(long end, Supplier<Sending> next) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return System.nanoTime() < end;
      }

      @Override
      public Sending next() {
        return next.get();
      }
    };
  }

  private record Client(Server server, Iterator<Sending> requests, Tally tally) {

    Future<Void> goOn() {
      Promise<Void> end = Promise.promise();
      goOn(end);
      return end.future();
    }

    private void goOn(Promise<Void> end) {
      if (!requests.hasNext()) {
        end.complete();
        return;
      }
      long since = System.nanoTime();
      server
          .send(requests.next())
          .onSuccess(answer -> tally.answered(answer, since))
          .onFailure(failure -> tally.failed(failure.toString()))
          .onComplete(_ -> goOn(end));
    }
  }
}
