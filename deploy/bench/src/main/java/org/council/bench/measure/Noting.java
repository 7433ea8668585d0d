package org.council.bench.measure;

import org.council.bench.drive.Tally;
import org.council.bench.report.Figures;

/** How a tally becomes figures. */
final class Noting {

  private Noting() {}

  static void throughput(Figures figures, String of, int scale, Tally tally) {
    figures.note(of, "throughput", "1/s", scale, tally.perSecond());
    latency(figures, of, scale, tally);
  }

  static void latency(Figures figures, String of, int scale, Tally tally) {
    figures.note(of, "p50", "ms", scale, tally.millis(0.5));
    figures.note(of, "p99", "ms", scale, tally.millis(0.99));
  }
}
