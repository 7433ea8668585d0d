package org.council.bench.load;

import java.util.List;
import org.council.bench.report.Numbers;

/**
 * Whether one figure of one service stayed level.
 *
 * @param service by short name
 * @param figure what it held, and over which time its growth is looked at
 * @param growth by how much it grew
 * @param limit level is what grew by less
 * @param unit of both
 */
record Level(String service, String figure, double growth, double limit, String unit) {

  /** Whether it is under the limit. */
  boolean holds() {
    return growth < limit;
  }

  /** {@code speakers: resident set, in a minute of the last 3: grew by 7.50 MiB, level is ...}. */
  String inWords() {
    return "%s: %s: grew by %s; level is under %s"
        .formatted(service, figure, shown(growth), shown(limit));
  }

  /** A row of a table. */
  List<String> row() {
    return List.of(service, figure, shown(growth), "under " + shown(limit), holds() ? "yes" : "no");
  }

  private String shown(double number) {
    return (Numbers.shown(number) + " " + unit).strip();
  }
}
