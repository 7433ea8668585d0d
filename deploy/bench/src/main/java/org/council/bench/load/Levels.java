package org.council.bench.load;

import java.util.List;
import java.util.Map;
import org.council.bench.load.Minutes.Minute;
import org.council.bench.report.Markdown;
import org.council.bench.report.Numbers;

/**
 * Whether the memory of each service stays level in the end. A JVM that has just started takes room
 * for compiled code in its first minutes: the last ones count. The heap it has from the start.
 */
final class Levels {

  private static final int LAST = 3;

  /** In MiB. */
  private static final double MOST_IN_A_MINUTE = 5;

  private Levels() {}

  /** The verdicts in Markdown. */
  static String table(Map<String, List<Minute>> minutes) {
    return Markdown.table(
        List.of(
            "service",
            "resident set grew in a minute, in the last " + LAST,
            "level: under " + Numbers.shown(MOST_IN_A_MINUTE) + " MiB"),
        minutes.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList());
  }

  private static List<String> row(String service, List<Minute> each) {
    if (each.size() < 2) {
      return List.of(service, "–", "–");
    }
    double growth = growth(each);
    return List.of(
        service, Numbers.shown(growth) + " MiB", growth < MOST_IN_A_MINUTE ? "yes" : "no");
  }

  private static double growth(List<Minute> each) {
    List<Minute> last = each.subList(Math.max(0, each.size() - LAST), each.size());
    return Trend.of(last.stream().map(Minute::residentMiB).toList());
  }
}
