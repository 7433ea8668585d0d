package org.council.faults.check;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.council.backing.Topics;
import org.council.e2e.Await;
import org.council.faults.cluster.Cluster;
import org.council.faults.load.Acknowledged;

/** Gathers the evidence of a run on a cluster. */
public final class Witness {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration STILL = Duration.ofSeconds(2);

  private final Books books;
  private final TopicLog topics;
  private final Map<String, Long> staged;

  /** From now on acts count. */
  public Witness(Cluster cluster) {
    books = new Books(cluster.servers());
    topics = new TopicLog(cluster.servers().kafkaAddress());
    staged = ofEach(books::clock);
  }

  public Books books() {
    return books;
  }

  /**
   * Waits until everything is relayed and heard.
   *
   * @return how long it took
   */
  public Duration awaitQuiet() {
    return Await.until("everything is relayed and heard", PATIENCE, () -> books.waiting() == 0);
  }

  /** Waits until nothing moves any more, whatever is missing. */
  public void awaitStill() {
    long[] last = {-1, System.nanoTime()};
    Await.until(
        "nothing moves",
        PATIENCE,
        () -> {
          long waiting = books.waiting();
          if (waiting != last[0]) {
            last[0] = waiting;
            last[1] = System.nanoTime();
          }
          return System.nanoTime() - last[1] > STILL.toNanos();
        });
  }

  /** All that is known now. */
  public Evidence evidence(List<Acknowledged> acknowledged) {
    return new Evidence(
        acknowledged,
        ofEach(service -> books.journal(service, staged.get(service))),
        ofEach(topics::of),
        ofEach(books::inbox),
        new Effects(books).all());
  }

  private static <T> Map<String, T> ofEach(Function<String, T> reading) {
    return Topics.SERVICES.stream().collect(toMap(Function.identity(), reading));
  }
}
