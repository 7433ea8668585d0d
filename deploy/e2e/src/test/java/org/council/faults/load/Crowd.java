package org.council.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.council.local.SuiteAddress;
import org.council.local.scenario.Answer;

/** All who act at once: in each session five delegates, and one of every other role. */
public final class Crowd implements AutoCloseable {

  /** How the symbols of the crowd's sessions begin. */
  public static final String SESSIONS = "FIRE";

  private static final int DELEGATES = 5;

  private final Recorder recorder = new Recorder();
  private final List<Client> clients = new ArrayList<>();
  private final Map<String, Client> probes;
  private final ScheduledExecutorService pace =
      Executors.newScheduledThreadPool(24, Thread.ofPlatform().daemon().factory());

  /** Sets the stage of so many sessions. */
  public Crowd(int count, SuiteAddress suite) {
    List<String> sessions =
        IntStream.rangeClosed(1, count).mapToObj(number -> SESSIONS + number).toList();
    sessions.forEach(session -> Stage.set(session, suite));
    for (String session : sessions) {
      IntStream.rangeClosed(1, DELEGATES)
          .forEach(number -> clients.add(client(session, Role.DELEGATE, number, suite)));
      Stream.of(Role.REGISTRAR, Role.PRECIS_WRITER, Role.CHAIR, Role.USHER)
          .forEach(role -> clients.add(client(session, role, 1, suite)));
    }
    String first = sessions.getFirst();
    probes =
        Map.of(
            "agenda", client(first, Role.USHER, 2, suite),
            "documents", client(first, Role.REGISTRAR, 2, suite),
            "speakers", client(first, Role.DELEGATE, 6, suite),
            "minutes", client(first, Role.PRECIS_WRITER, 2, suite));
  }

  private Client client(String session, Role role, int number, SuiteAddress suite) {
    return new Client(session, role, number, suite, recorder);
  }

  public Recorder recorder() {
    return recorder;
  }

  /** One act of this service, beside the crowd: to see whether it serves. */
  public Answer probe(String service) {
    return probes.get(service).act();
  }

  /** Who does these acts names no more what it was told: it is lost. */
  public void letForget(String service) {
    probes.get(service).forget();
  }

  /**
   * Everybody acts while something is done.
   *
   * @param between how long each waits from an answer to its next act
   */
  public void actWhile(Duration between, Runnable something) {
    List<ScheduledFuture<?>> acting =
        clients.stream()
            .<ScheduledFuture<?>>map(client ->
                pace.scheduleWithFixedDelay(
                    client::act, 0, between.toMillis(), TimeUnit.MILLISECONDS))
            .toList();
    try {
      something.run();
    } finally {
      acting.forEach(act -> act.cancel(false));
      // Each finishes the act it is in.
      clients.forEach(Crowd::awaitItsAnswer);
    }
  }

  private static void awaitItsAnswer(Client client) {
    synchronized (client) {
      // the lock is held while an act is under way
    }
  }

  @Override
  public void close() {
    pace.shutdownNow();
    clients.forEach(Client::close);
    probes.values().forEach(Client::close);
  }
}
