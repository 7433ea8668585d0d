package org.council.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.council.bench.drive.Driver;
import org.council.bench.drive.OpenLoop;
import org.council.bench.drive.Tally;
import org.council.bench.stage.BenchSuite;
import org.council.bench.stage.Meeting;
import org.council.bench.stage.Session;

/**
 * A plenary under load.
 *
 * @param delegates how many are in the room
 * @param watchers how many watch the events of speakers-service
 * @param perSecond how many acts are due in a second
 * @param duration for how long
 */
public record Load(int delegates, int watchers, double perSecond, Duration duration) {

  private static final Duration PER_ITEM = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  /** Plays it on a suite. */
  public LoadResults play(BenchSuite bench, Driver driver) throws Exception {
    var address = bench.address();
    Session session = Session.open(address, driver, "L1", delegates);
    Meeting meeting = session.meet(1 + (int) duration.dividedBy(PER_ITEM));
    Watchers crowd =
        new Watchers(
            driver,
            address.speakers(),
            address.token("watcher", "integrator"),
            watchers,
            lastPosition(bench));
    crowd.come();
    Room room = new Room(meeting, driver.to(address.speakers(), delegates), delegates, PER_ITEM);
    CompletableFuture<Tally> acts =
        CompletableFuture.supplyAsync(
            () -> new OpenLoop(perSecond).drive(driver, room::act, duration));
    Minutes minutes = watch(bench, acts);
    Tally heard = crowd.leaveAfter(lastPosition(bench));
    return LoadResults.of(this, acts.get(), heard, minutes);
  }

  private static long lastPosition(BenchSuite bench) throws SQLException {
    try (Connection speakers = bench.connect("speakers");
        Statement statement = speakers.createStatement();
        ResultSet row = statement.executeQuery("select coalesce(max(position), 0) from journal")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Looks at the services until the acts are done. */
  private static Minutes watch(BenchSuite bench, CompletableFuture<Tally> acts)
      throws ExecutionException, InterruptedException, IOException {
    Minutes minutes = new Minutes();
    Instant next = Instant.now().plus(Duration.ofMinutes(1));
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!isDone(acts)) {
        look(bench, http, minutes);
        if (Instant.now().isAfter(next)) {
          minutes.next();
          next = next.plus(Duration.ofMinutes(1));
        }
      }
    }
    boolean nearlyOver = Instant.now().isAfter(next.minus(BETWEEN_LOOKS));
    if (nearlyOver || minutes.all().isEmpty()) {
      // Acts end a moment before the last minute does. Of a shorter one: better than none, but
      // behind others it would only mislead.
      minutes.next();
    }
    return minutes;
  }

  private static void look(BenchSuite bench, HttpClient http, Minutes minutes)
      throws IOException, InterruptedException {
    for (Map.Entry<String, URI> service : bench.address().byService().entrySet()) {
      ProcessHandle process = bench.suite().handles().get(service.getKey());
      minutes.note(service.getKey(), Vitals.of(process, metrics(http, service.getValue())));
    }
  }

  private static boolean isDone(CompletableFuture<Tally> acts)
      throws ExecutionException, InterruptedException {
    try {
      acts.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    }
  }

  private static String metrics(HttpClient http, URI service)
      throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(service.resolve("/q/metrics")).build(), BodyHandlers.ofString())
        .body();
  }
}
