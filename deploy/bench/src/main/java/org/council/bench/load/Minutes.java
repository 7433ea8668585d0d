package org.council.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What each service held, minute by minute. Of the resident set the least of a minute counts, of
 * the heap what lives in it at the end, of threads and connections the most.
 */
final class Minutes {

  /** One service in one minute. */
  record Minute(double residentMiB, double heapMiB, double threads, double connections) {}

  private final Map<String, List<Vitals>> thisMinute = new LinkedHashMap<>();
  private final Map<String, List<Minute>> minutes = new LinkedHashMap<>();

  void note(String service, Vitals vitals) {
    thisMinute.computeIfAbsent(service, _ -> new ArrayList<>()).add(vitals);
  }

  /**
   * A minute is over.
   *
   * @param heapMiB what lives in the heap of a service at its end
   */
  void next(ToDoubleFunction<String> heapMiB) {
    thisMinute.forEach((service, noted) ->
        minutes
            .computeIfAbsent(service, _ -> new ArrayList<>())
            .add(summed(noted, heapMiB.applyAsDouble(service))));
    thisMinute.clear();
  }

  private static Minute summed(List<Vitals> noted, double heapMiB) {
    return new Minute(
        least(noted, Vitals::residentMiB),
        heapMiB,
        most(noted, Vitals::threads),
        most(noted, Vitals::connections));
  }

  private static double least(List<Vitals> noted, ToDoubleFunction<Vitals> figure) {
    return noted.stream().mapToDouble(figure).min().orElseThrow();
  }

  private static double most(List<Vitals> noted, ToDoubleFunction<Vitals> figure) {
    return noted.stream().mapToDouble(figure).max().orElseThrow();
  }

  /** All minutes that are over, by service. */
  Map<String, List<Minute>> all() {
    return minutes;
  }
}
