package org.council.bench.load;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.council.bench.load.Minutes.Minute;
import org.council.bench.report.Markdown;

/**
 * Whether memory, threads and connections of each service stay level: what grows all the time ends
 * a service one day. Of memory the last minutes count, since a JVM that has just started takes room
 * for compiled code in its first. The heap it has from the start: of that counts what lives in it.
 * Of the rest the most of the last minute counts beside the most of the first.
 */
final class Levels {

  private static final int LAST = 3;

  private static final String IN_A_MINUTE = ", in a minute of the last " + LAST;
  private static final String RESIDENT = "resident set" + IN_A_MINUTE;
  private static final String HEAP = "living heap" + IN_A_MINUTE;
  private static final String SINCE_THE_FIRST = ", from the first minute to the last";

  /** In a minute. */
  private static final double MIB = 5;

  /** Pools have their least and their most; a pool that grows by so much has no most. */
  private static final double THREADS = 10;

  /**
   * A service that stops for a moment is sent what is due meanwhile, each act on a connection of
   * its own. It may stop for so long, in any minute.
   */
  private static final double SECONDS_OF_ACTS = 5;

  private final List<Level> levels;

  private Levels(List<Level> levels) {
    this.levels = levels;
  }

  /**
   * The verdicts: on threads and connections from two minutes on, on memory where there was a
   * minute before the last ones. What was looked at for less says nothing.
   *
   * @param minutes what each service held
   * @param perSecond how many acts were due in a second
   */
  static Levels of(Map<String, List<Minute>> minutes, double perSecond) {
    return new Levels(
        minutes.entrySet().stream()
            .flatMap(service ->
                Stream.concat(
                    memory(service.getKey(), service.getValue()),
                    rest(service.getKey(), service.getValue(), perSecond)))
            .toList());
  }

  private static Stream<Level> memory(String service, List<Minute> minutes) {
    if (minutes.size() <= LAST) {
      return Stream.of();
    }
    List<Minute> last = minutes.subList(minutes.size() - LAST, minutes.size());
    double resident = Trend.of(last.stream().map(Minute::residentMiB).toList());
    double heap = Trend.of(last.stream().map(Minute::heapMiB).toList());
    return Stream.of(
        new Level(service, RESIDENT, resident, MIB, "MiB"),
        new Level(service, HEAP, heap, MIB, "MiB"));
  }

  private static Stream<Level> rest(String service, List<Minute> minutes, double perSecond) {
    if (minutes.size() < 2) {
      return Stream.of();
    }
    double threads = grewBy(minutes, Minute::threads);
    double connections = grewBy(minutes, Minute::connections);
    return Stream.of(
        new Level(service, "threads" + SINCE_THE_FIRST, threads, THREADS, ""),
        new Level(
            service,
            "connections" + SINCE_THE_FIRST,
            connections,
            SECONDS_OF_ACTS * perSecond,
            ""));
  }

  private static double grewBy(List<Minute> minutes, ToDoubleFunction<Minute> figure) {
    return figure.applyAsDouble(minutes.getLast()) - figure.applyAsDouble(minutes.getFirst());
  }

  /** Those that are not level. */
  List<Level> exceeded() {
    return levels.stream().filter(level -> !level.holds()).toList();
  }

  /** Whether there are none, after a load that was too short. */
  boolean isEmpty() {
    return levels.isEmpty();
  }

  /** Whether there is one on memory, for which a load must last longer. */
  boolean sayOfMemory() {
    return levels.stream().anyMatch(level -> level.figure().equals(RESIDENT));
  }

  /** All of them in Markdown. */
  String table() {
    return Markdown.table(
        List.of("service", "what stays level", "grew by", "level is", "level"),
        levels.stream().map(Level::row).toList());
  }
}
