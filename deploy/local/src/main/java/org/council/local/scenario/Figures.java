package org.council.local.scenario;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What is measured while a scenario is played. */
final class Figures {

  private final SuiteClient suite;
  private final Instant begun = Instant.now();
  private final Map<Service, Latency> before;

  Figures(SuiteClient suite) {
    this.suite = suite;
    this.before = latencies();
  }

  /** Prints acts, requests, time, and the latency from commit to follower. */
  void print(int acts, PrintStream out) {
    Duration time = Duration.between(begun, Instant.now());
    int requests = suite.requests();
    out.printf(
        Locale.ROOT,
        "Played %d acts with %d requests in %.1f s.%n",
        acts,
        requests,
        time.toMillis() / 1000.0);
    Latency latency = Latency.none();
    for (Map.Entry<Service, Latency> after : latencies().entrySet()) {
      latency = latency.plus(after.getValue().since(before.get(after.getKey())));
    }
    out.println(inWords(latency));
  }

  private static String inWords(Latency latency) {
    if (latency.count() == 0) {
      return "From commit to follower: not measured (the services count nothing).";
    }
    return String.format(
        Locale.ROOT,
        "From commit to follower: p50 %s, p99 %s of %.0f events followed"
            + " (from the services' histograms, interpolated within a bucket).",
        milliseconds(latency.quantile(0.5)),
        milliseconds(latency.quantile(0.99)),
        latency.count());
  }

  private static String milliseconds(double seconds) {
    return Double.isInfinite(seconds)
        ? "beyond the last bucket"
        : String.format(Locale.ROOT, "%.0f ms", seconds * 1000);
  }

  private Map<Service, Latency> latencies() {
    Map<Service, Latency> latencies = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      Answer page = suite.send(Call.getText(service, "/q/metrics"));
      latencies.put(service, page.succeeded() ? Latency.from(page.text()) : Latency.none());
    }
    return latencies;
  }
}
