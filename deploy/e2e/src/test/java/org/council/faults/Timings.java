package org.council.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.council.faults.check.Finding;

/** How long it took to recover, each time. */
final class Timings {

  /** A service serves again within this, its relay relays again within that. */
  private static final Duration SERVES = Duration.ofSeconds(15);

  private static final Duration RELAYS = Duration.ofSeconds(5);

  private final List<Duration> serves = new ArrayList<>();
  private final List<Duration> relays = new ArrayList<>();
  private final List<Duration> back = new ArrayList<>();

  /** From the fault to the first act that was answered. */
  synchronized void serves(Duration duration) {
    serves.add(duration);
  }

  /**
   * To an event relayed: from the fault, or from when there was something to relay where that was
   * later, or from its end where nothing could be relayed during it.
   */
  synchronized void relays(Duration duration) {
    relays.add(duration);
  }

  /** From the start of a process to its being ready. */
  synchronized void back(Duration duration) {
    back.add(duration);
  }

  /** Where it took longer than it may. */
  synchronized List<Finding> tooLong() {
    return Stream.concat(
            serves.stream()
                .filter(took -> took.compareTo(SERVES) > 0)
                .map(took -> Finding.failed("served again only after %d ms", took.toMillis())),
            relays.stream()
                .filter(took -> took.compareTo(RELAYS) > 0)
                .map(took -> Finding.failed("relayed again only after %d ms", took.toMillis())))
        .toList();
  }

  synchronized Spread serves() {
    return Spread.of(serves);
  }

  synchronized Spread relays() {
    return Spread.of(relays);
  }

  synchronized Spread back() {
    return Spread.of(back);
  }

  /**
   * The middle and the worst.
   *
   * @param median null where there was nothing to measure
   */
  record Spread(Duration median, Duration max) {

    static Spread of(List<Duration> durations) {
      List<Duration> sorted = durations.stream().sorted().toList();
      return sorted.isEmpty()
          ? new Spread(null, null)
          : new Spread(sorted.get(sorted.size() / 2), sorted.getLast());
    }

    @Override
    public String toString() {
      return median == null
          ? "–"
          : String.format(
              Locale.ROOT, "%.1f / %.1f", median.toMillis() / 1000.0, max.toMillis() / 1000.0);
    }
  }
}
