package org.council.local.scenario;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From commit to follower: how many events were seen within how many seconds, as the followers'
 * Prometheus histograms count them.
 *
 * @param seenWithin cumulative count by upper bound in seconds
 */
record Latency(TreeMap<Double, Double> seenWithin) {

  private static final Pattern BUCKET =
      Pattern.compile(
          "^council_follow_latency_seconds_bucket\\{.*?le=\"([^\"]+)\".*?\\}\\s+(\\S+)",
          Pattern.MULTILINE);

  static Latency none() {
    return new Latency(new TreeMap<>());
  }

  /** Reads the histogram from a Prometheus page, all its label sets merged. */
  static Latency from(String page) {
    TreeMap<Double, Double> buckets = new TreeMap<>();
    Matcher bucket = BUCKET.matcher(page);
    while (bucket.find()) {
      buckets.merge(bound(bucket.group(1)), Double.parseDouble(bucket.group(2)), Double::sum);
    }
    return new Latency(buckets);
  }

  /** This and another, merged. */
  Latency plus(Latency other) {
    return combine(other, Double::sum);
  }

  /** What was counted since; all of this where the counting has begun anew (a restart). */
  Latency since(Latency before) {
    return before.count() > count() ? this : combine(before, (now, then) -> now - then);
  }

  /** How many events were counted. */
  double count() {
    return seenWithin.isEmpty() ? 0 : seenWithin.lastEntry().getValue();
  }

  /**
   * The time within which a share of the events was seen, interpolated evenly within its bucket.
   *
   * @param share {@code 0.99}
   * @return in seconds; infinite where it lies beyond the last bound
   */
  double quantile(double share) {
    double wanted = share * count();
    double lowerBound = 0;
    double below = 0;
    for (Map.Entry<Double, Double> bucket : seenWithin.entrySet()) {
      if (bucket.getValue() >= wanted) {
        double inBucket = bucket.getValue() - below;
        double part = inBucket == 0 ? 1 : (wanted - below) / inBucket;
        return lowerBound + (bucket.getKey() - lowerBound) * part;
      }
      lowerBound = bucket.getKey();
      below = bucket.getValue();
    }
    return Double.POSITIVE_INFINITY;
  }

  private Latency combine(Latency other, BiFunction<Double, Double, Double> how) {
    TreeMap<Double, Double> combined = new TreeMap<>(seenWithin);
    other.seenWithin.forEach(
        (bound, count) -> combined.merge(bound, count, (mine, theirs) -> how.apply(mine, theirs)));
    return new Latency(combined);
  }

  private static double bound(String le) {
    return le.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(le);
  }
}
