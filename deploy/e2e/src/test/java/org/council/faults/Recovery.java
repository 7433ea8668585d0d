package org.council.faults;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.council.e2e.Await;
import org.council.faults.check.Books;
import org.council.faults.load.Crowd;
import org.council.local.scenario.Answer;

/**
 * How services come back: each must do an act again, and its event must get through. How long that
 * took is kept.
 */
final class Recovery {

  private final Crowd crowd;
  private final Books books;
  private final Timings timings;

  Recovery(Crowd crowd, Books books, Timings timings) {
    this.crowd = crowd;
    this.books = books;
    this.timings = timings;
  }

  /**
   * An act, and its event: from now until both are through.
   *
   * @param began when the service was hurt, {@link System#nanoTime()}
   */
  void ofService(String service, long began) {
    ofService(service, began, relaysWatched(service, began));
  }

  /** The same of several, one after the other; the journals are watched at once. */
  void ofServices(Collection<String> services, long began) {
    Map<String, CompletableFuture<Void>> relays = new LinkedHashMap<>();
    services.forEach(service -> relays.put(service, relaysWatched(service, began)));
    relays.forEach((service, watched) -> ofService(service, began, watched));
  }

  private void ofService(String service, long began, CompletableFuture<Void> relays) {
    Answer answer = crowd.probe(service);
    if (answer.event() == null) {
      throw new AssertionError(service + " did not do what was asked: " + answer.inShort());
    }
    timings.serves(Scene.since(began));
    await(relays);
    awaitRelayed(service, answer);
  }

  private static void await(CompletableFuture<Void> relays) {
    try {
      relays.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof AssertionError late) {
        throw late;
      }
      throw e;
    }
  }

  /**
   * Seen in the journal: the client that acts meanwhile may wait at a replica that stands still.
   */
  private CompletableFuture<Void> relaysWatched(String service, long began) {
    RelayWatch watch =
        new RelayWatch(
            new YoungerTold(books, service),
            () -> books.unrelayed(service) > 0,
            System::nanoTime,
            began);
    return CompletableFuture.runAsync(
        () -> {
          Await.until(service + " relays again", Scene.PATIENCE, watch);
          timings.relays(watch.took());
        },
        Scene.BESIDE);
  }

  /** Waits until the event of an answer is acknowledged by Kafka, and keeps how long it took. */
  void ofRelay(String service, Answer answer, long began) {
    awaitRelayed(service, answer);
    timings.relays(Scene.since(began));
  }

  private void awaitRelayed(String service, Answer answer) {
    String event = eventIn(answer);
    Await.until(
        "event of %s relayed".formatted(service),
        Scene.PATIENCE,
        () -> books.isRelayed(service, event));
  }

  /** Waits until the event of an answer is heard by every other service. */
  void awaitHeard(String service, Answer answer) {
    awaitHeard(service, List.of(eventIn(answer)));
  }

  /** Waits until events of a service are heard by every other one. */
  void awaitHeard(String service, List<String> events) {
    Await.until(
        "%d events of %s heard everywhere".formatted(events.size(), service),
        Scene.PATIENCE,
        () -> books.areHeardEverywhere(service, events));
  }

  /** The id of the event that an answer names. */
  static String eventIn(Answer answer) {
    return answer.event().substring(answer.event().indexOf('/') + 1);
  }
}
