package org.council.bench.report;

import static org.council.bench.report.Panel.Spread.EVEN;
import static org.council.bench.report.Panel.Spread.TENFOLD;

import java.util.List;
import java.util.stream.Stream;
import org.council.bench.report.Panel.Line;
import org.council.bench.report.Panel.Spread;

/**
 * All charts of the plot, three in a row: how many and how fast of what is driven, the way between
 * two services, starts and memory; and what was compared as ratios, with what an act costs.
 */
final class Panels {

  private static final String THROUGHPUT = "throughput";
  private static final String P50 = "p50";
  private static final String P99 = "p99";
  private static final String CACHED = ", cached";
  private static final String WAY = "commit to applied";
  private static final String KAFKA = "Kafka alone";

  private Panels() {}

  static List<Panel> all() {
    return Stream.of(
            driven("Acts", TENFOLD, "bare insert", "act", "act on one list"),
            driven("Roster entry", EVEN, "bare select", "roster entry", "roster entry, known"),
            driven("List of 20", EVEN, "bare select of 20", "list of 20", "list of 20, known"),
            between(),
            starts("Time to ready", "time to ready"),
            starts("Memory", "memory"),
            ratios(),
            Stream.of(cpu()))
        .flatMap(panels -> panels)
        .toList();
  }

  private static Stream<Panel> driven(String title, Spread spread, String base, String... names) {
    return Stream.of(THROUGHPUT, P50, P99)
        .map(what ->
            new Panel(
                title + ", " + what,
                spread,
                Stream.concat(
                        Stream.of(names).map(name -> Line.of(name, what)),
                        Stream.of(Line.base(base, what)))
                    .toList()));
  }

  private static Stream<Panel> between() {
    List<Line> backlog = List.of(Line.of("relay", THROUGHPUT), Line.of("follower", THROUGHPUT));
    return Stream.concat(
        Stream.of(new Panel("Relay and follower, throughput", TENFOLD, backlog)),
        Stream.of(P50, P99)
            .map(what ->
                new Panel(
                    "Commit to applied, " + what,
                    TENFOLD,
                    List.of(Line.of(WAY, what), Line.base(KAFKA, what)))));
  }

  /** The suite for itself: beside it the services could not be told apart. */
  private static Stream<Panel> starts(String title, String what) {
    List<Line> suite =
        List.of(
            new Line("suite", what, "plain", false),
            new Line("suite" + CACHED, what, "with the cache", false));
    return Stream.of(
        new Panel(title + ", the suite", EVEN, suite),
        new Panel(title + ", services, plain", EVEN, services(what, "")),
        new Panel(title + ", services, with the cache", EVEN, services(what, CACHED)));
  }

  private static List<Line> services(String what, String how) {
    return Stream.of("agenda", "documents", "speakers", "minutes")
        .map(service -> new Line(service + how, what, service, false))
        .toList();
  }

  private static Panel cpu() {
    return new Panel(
        "CPU of one act",
        TENFOLD,
        Stream.of("speakers", "postgres", "kafka", "agenda", "documents", "minutes")
            .map(program -> new Line("act", "CPU of " + program, program, false))
            .toList());
  }

  private static Stream<Panel> ratios() {
    return Stream.of(
        new Panel(
            "Beside the bare side, throughput",
            EVEN,
            List.of(
                ratio("act", "bare insert", "act"),
                ratio("roster entry", "bare select", "entry"),
                ratio("roster entry, known", "bare select", "entry, known"),
                ratio("list of 20", "bare select of 20", "list"),
                ratio("list of 20, known", "bare select of 20", "list, known"))),
        new Panel(
            "Commit to applied : Kafka alone",
            EVEN,
            Stream.of(P50, P99)
                .map(what -> new Line(WAY + " : " + KAFKA, what, what, false))
                .toList()));
  }

  private static Line ratio(String name, String base, String shown) {
    return new Line(name + " : " + base, THROUGHPUT, shown, false);
  }
}
