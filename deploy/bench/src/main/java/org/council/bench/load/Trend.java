package org.council.bench.load;

import java.util.List;

/** How a figure changes from minute to minute. */
final class Trend {

  private Trend() {}

  /**
   * The slope of the line that fits best.
   *
   * @param perMinute a figure for each minute
   * @return by how much it grows in a minute; 0 where there are fewer than two
   */
  static double of(List<Double> perMinute) {
    int count = perMinute.size();
    if (count < 2) {
      return 0;
    }
    double meanMinute = (count - 1) / 2.0;
    double mean = perMinute.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double above = 0;
    double below = 0;
    for (int minute = 0; minute < count; minute++) {
      above += (minute - meanMinute) * (perMinute.get(minute) - mean);
      below += (minute - meanMinute) * (minute - meanMinute);
    }
    return above / below;
  }
}
