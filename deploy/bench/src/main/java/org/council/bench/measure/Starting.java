package org.council.bench.measure;

import java.util.List;
import org.council.backing.Topics;
import org.council.bench.report.Figures;
import org.council.bench.stage.BenchSuite;
import org.council.local.SuiteSettings.Caches;

/**
 * From nothing to ready, and what is then in memory: each service alone while the others run, and
 * the whole suite with PostgreSQL, Kafka and the issuer; as a plain jar, and with the cache that a
 * training left.
 */
public final class Starting implements Measure {

  private final BenchSuite bench;

  public Starting(BenchSuite bench) {
    this.bench = bench;
  }

  @Override
  public boolean startsAnew() {
    return true;
  }

  /** A round takes two minutes, and what is ready has read next to nothing of the data. */
  @Override
  public int roundsWithMore(int rounds) {
    return 1;
  }

  @Override
  public void round(Figures figures, int scale) {
    for (Caches caches :
        bench.hasCaches() ? List.of(Caches.UNUSED, Caches.USED) : List.of(Caches.UNUSED)) {
      String how = caches == Caches.USED ? ", cached" : "";
      double whole = bench.restart(caches).toMillis() / 1000.0;
      figures.note("suite" + how, "time to ready", "s", scale, whole);
      figures.note("suite" + how, "memory", "MiB", scale, memory());
      for (String service : Topics.SERVICES) {
        double alone = bench.restart(service).toMillis() / 1000.0;
        figures.note(service + how, "time to ready", "s", scale, alone);
        figures.note(
            service + how,
            "memory",
            "MiB",
            scale,
            Memory.residentMiB(bench.suite().handles().get(service)));
      }
    }
  }

  private double memory() {
    return bench.suite().handles().values().stream().mapToDouble(Memory::sharedOutMiB).sum();
  }
}
