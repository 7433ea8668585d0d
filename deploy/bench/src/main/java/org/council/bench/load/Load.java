package org.council.bench.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.council.bench.drive.Driver;
import org.council.bench.drive.OpenLoop;
import org.council.bench.drive.Tally;
import org.council.bench.measure.HeapInUse;
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
      throws ExecutionException, InterruptedException {
    Map<String, ProcessHandle> services = services(bench);
    Minutes minutes = new Minutes();
    Instant next = Instant.now().plus(Duration.ofMinutes(1));
    while (!isDone(acts)) {
      look(services, minutes);
      if (Instant.now().isAfter(next)) {
        end(services, minutes);
        next = next.plus(Duration.ofMinutes(1));
      }
    }
    boolean nearlyOver = Instant.now().isAfter(next.minus(BETWEEN_LOOKS));
    if (nearlyOver || minutes.all().isEmpty()) {
      // Acts end a moment before the last minute does. Of a shorter one: better than none, but
      // behind others it would only mislead.
      end(services, minutes);
    }
    return minutes;
  }

  private static Map<String, ProcessHandle> services(BenchSuite bench) {
    Map<String, ProcessHandle> services = new LinkedHashMap<>(bench.suite().handles());
    services.keySet().retainAll(bench.address().byService().keySet());
    return services;
  }

  private static void look(Map<String, ProcessHandle> services, Minutes minutes) {
    services.forEach((name, process) -> minutes.note(name, Vitals.of(process)));
  }

  private static void end(Map<String, ProcessHandle> services, Minutes minutes) {
    minutes.next(service -> HeapInUse.mib(services.get(service)));
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
}
