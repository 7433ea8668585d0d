package org.council.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What each service held, minute by minute. Of memory the least of a minute counts: what lies above
 * it is garbage that has not been collected yet. Of threads and connections the most counts.
 */
final class Minutes {

  /** One service in one minute. */
  record Minute(double residentMiB, double heapMiB, double threads, double connections) {}

  private final Map<String, List<Vitals>> thisMinute = new LinkedHashMap<>();
  private final Map<String, List<Minute>> minutes = new LinkedHashMap<>();

  void note(String service, Vitals vitals) {
    thisMinute.computeIfAbsent(service, _ -> new ArrayList<>()).add(vitals);
  }

  /** A minute is over. */
  void next() {
    thisMinute.forEach((service, noted) ->
        minutes.computeIfAbsent(service, _ -> new ArrayList<>()).add(summed(noted)));
    thisMinute.clear();
  }

  private static Minute summed(List<Vitals> noted) {
    return new Minute(
        least(noted, Vitals::residentMiB),
        least(noted, Vitals::heapMiB),
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
