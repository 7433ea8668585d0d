package org.council.bench.load;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.council.bench.drive.Driver;
import org.council.bench.drive.Tally;

/** All who watch the events of one service, each on a connection of its own. */
final class Watchers {

  private static final long MILLIS_BETWEEN_TWO = 4;
  private static final long MILLIS_BETWEEN_LOOKS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Driver driver;
  private final Deliveries deliveries = new Deliveries();
  private final List<Watcher> watchers;

  /**
   * @param how how many
   * @param position after which they watch
   */
  Watchers(Driver driver, URI service, String token, int how, long position) {
    this.driver = driver;
    HttpClient client =
        driver
            .vertx()
            .createHttpClient(
                new HttpClientOptions()
                    .setDefaultHost(service.getHost())
                    .setDefaultPort(service.getPort()),
                new PoolOptions().setHttp1MaxSize(how));
    this.watchers =
        Stream.generate(() -> new Watcher(client, token, position, deliveries)).limit(how).toList();
  }

  /** They come one after the other; returns when the last has begun to watch. */
  void come() {
    var come = new CompletableFuture<Void>();
    var next = watchers.iterator();
    driver
        .vertx()
        .setPeriodic(
            MILLIS_BETWEEN_TWO,
            timer -> {
              if (next.hasNext()) {
                next.next().watch();
              } else {
                driver.vertx().cancelTimer(timer);
                come.complete(null);
              }
            });
    come.join();
  }

  /**
   * Waits until all have seen a position, then they leave.
   *
   * @return what came of it: how late events came, and what failed
   */
  Tally leaveAfter(long position) {
    var seen = new CompletableFuture<Void>();
    driver
        .vertx()
        .setPeriodic(
            MILLIS_BETWEEN_LOOKS,
            timer -> {
              if (watchers.stream().allMatch(watcher -> watcher.position() >= position)) {
                driver.vertx().cancelTimer(timer);
                seen.complete(null);
              }
            });
    try {
      seen.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      deliveries.failed("not all have seen position " + position);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    watchers.forEach(Watcher::leave);
    return deliveries.tally();
  }
}
