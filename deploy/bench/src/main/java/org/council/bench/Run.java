package org.council.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.council.bench.drive.Driver;
import org.council.bench.drive.Server;
import org.council.bench.measure.Acts;
import org.council.bench.measure.Backlog;
import org.council.bench.measure.CommitToApplied;
import org.council.bench.measure.Effort;
import org.council.bench.measure.HotList;
import org.council.bench.measure.KafkaAlone;
import org.council.bench.measure.Measure;
import org.council.bench.measure.Reads;
import org.council.bench.measure.Starting;
import org.council.bench.report.Figures;
import org.council.bench.stage.Bare;
import org.council.bench.stage.BenchSuite;
import org.council.bench.stage.Fill;
import org.council.bench.stage.Floors;
import org.council.bench.stage.Session;

/** One run of the bench: everything that was asked for, with more and more data. */
final class Run {

  /** All that can be measured, in the order in which it is. */
  static final List<String> ALL = List.of("acts", "reads", "latency", "backlog", "starting");

  /** The same without what ends services and starts them again. */
  static final List<String> WITHOUT_STARTS = List.of("acts", "reads", "latency");

  private static final int DELEGATES = 500;
  private static final int SESSIONS_SIDE_BY_SIDE = 10;
  private static final double ACTS_PER_SECOND = 100;
  private static final int BACKLOG = 10_000;

  private final BenchSuite bench;
  private final Bare bare;
  private final Driver driver;
  private final Effort effort;
  private final Figures figures = new Figures();
  private final Fill fill;

  Run(BenchSuite bench, Bare bare, Driver driver, Effort effort) {
    this.bench = bench;
    this.bare = bare;
    this.driver = driver;
    this.effort = effort;
    this.fill = new Fill(bench);
  }

  /**
   * Measures all of it with each amount of data.
   *
   * @param wanted of {@link #ALL}
   * @param scales with the data of how many past sessions, ascending
   */
  Figures measure(List<String> wanted, List<Integer> scales) throws Exception {
    Map<String, Measure> measures = measures(wanted);
    for (int scale : scales) {
      fill.upTo(scale);
      boolean more = scale != scales.getFirst();
      inTurn(scale, more, only(measures, false));
      for (Measure measure : only(measures, true)) {
        inTurn(scale, more, List.of(measure));
      }
    }
    return figures;
  }

  /** What leaves the services as they are can be measured in turn; what starts them anew cannot. */
  private static List<Measure> only(Map<String, Measure> measures, boolean startingAnew) {
    return measures.values().stream().filter(m -> m.startsAnew() == startingAnew).toList();
  }

  private void inTurn(int scale, boolean more, List<Measure> measures) throws Exception {
    for (Measure measure : measures) {
      if (more) {
        measure.warmUpAgain();
      } else {
        measure.warmUp();
      }
    }
    for (int round = 1; round <= effort.rounds(); round++) {
      for (Measure measure : measures) {
        int rounds = more ? measure.roundsWithMore(effort.rounds()) : effort.rounds();
        if (round <= rounds) {
          tell(scale, round, rounds, measure);
          measure.round(figures, scale);
        }
      }
    }
  }

  private static void tell(int scale, int round, int rounds, Measure measure) {
    System.err.printf(
        "%d×, round %d of %d: %s%n", scale, round, rounds, measure.getClass().getSimpleName());
  }

  private Map<String, Measure> measures(List<String> wanted) {
    Map<String, Supplier<List<Measure>>> makers = new LinkedHashMap<>();
    Session session = Session.open(bench.address(), driver, "B1", DELEGATES);
    makers.put("acts", () -> List.of(acts(session), new HotList(session, speakers(), effort)));
    makers.put("reads", () -> List.of(reads(session)));
    makers.put("latency", () -> List.of(latency()));
    makers.put("backlog", () -> List.of(new Backlog(bench, session, speakers(), BACKLOG)));
    makers.put("starting", () -> List.of(new Starting(bench)));
    Map<String, Measure> measures = new LinkedHashMap<>();
    for (String name : wanted) {
      for (Measure measure : makers.get(name).get()) {
        measures.put(measure.getClass().getSimpleName(), measure);
      }
    }
    return measures;
  }

  private Measure acts(Session session) {
    return new Acts(session, speakers(), bare(), anybody(), this::programs, effort);
  }

  private Measure reads(Session session) {
    Server agenda = driver.to(bench.address().agenda(), effort.clients());
    return new Reads(session, agenda, speakers(), bare(), anybody(), effort);
  }

  private Measure latency() {
    var address = bench.address();
    Floors floors = Floors.open(address, driver, speakers(), "F", SESSIONS_SIDE_BY_SIDE);
    var kafka = new KafkaAlone(address.kafka(), ACTS_PER_SECOND, effort);
    return new CommitToApplied(bench, driver, floors, ACTS_PER_SECOND, kafka, effort);
  }

  private Server speakers() {
    return driver.to(bench.address().speakers(), effort.clients());
  }

  private Server bare() {
    return driver.to(bare.address(), effort.clients());
  }

  private String anybody() {
    return bench.address().token("d001", "delegate");
  }

  private Map<String, ProcessHandle> programs() {
    Map<String, ProcessHandle> programs = new TreeMap<>(bench.suite().handles());
    programs.put("bare", bare.handle());
    return programs;
  }
}
