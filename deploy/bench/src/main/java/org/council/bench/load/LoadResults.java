package org.council.bench.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.council.bench.drive.Tally;
import org.council.bench.load.Minutes.Minute;
import org.council.bench.report.Commit;
import org.council.bench.report.Json;
import org.council.bench.report.Machine;
import org.council.bench.report.Markdown;
import org.council.bench.report.Numbers;

/**
 * What came of a load.
 *
 * @param commit of what code
 * @param acts how many acts were done, and within which times
 * @param heard how many events reached watchers, and how late
 * @param errors what failed, with how often; of acts and of watching
 * @param minutes what each service held, minute by minute
 */
public record LoadResults(
    Machine machine,
    String commit,
    int delegates,
    int watchers,
    double perSecond,
    double seconds,
    Times acts,
    Times heard,
    Map<String, Integer> errors,
    Map<String, List<Minute>> minutes) {

  /** How many, and within which times, in milliseconds. */
  public record Times(long done, double p50, double p99, double most) {

    static Times of(Tally tally) {
      return new Times(tally.done(), tally.millis(0.5), tally.millis(0.99), tally.millis(1));
    }
  }

  static LoadResults of(Load load, Tally acts, Tally heard, Minutes minutes) {
    Map<String, Integer> errors = new TreeMap<>(acts.errors());
    heard.errors().forEach((why, times) -> errors.merge(why, times, Integer::sum));
    return new LoadResults(
        Machine.here(),
        Commit.here(),
        load.delegates(),
        load.watchers(),
        load.perSecond(),
        load.duration().toSeconds(),
        Times.of(acts),
        Times.of(heard),
        errors,
        new TreeMap<>(minutes.all()));
  }

  /** Writes it as JSON. */
  public void write(Path file) {
    Json.write(file, this);
  }

  /** Reads what was written. */
  public static LoadResults read(Path file) {
    return Json.read(file, LoadResults.class);
  }

  /** The tables in Markdown. */
  public String page() {
    return String.join("\n\n", inWords(), times(), held(), levels().table(), verdict());
  }

  /** Whether anything failed, or a service did not stay level. */
  public boolean hasFailed() {
    return !errors.isEmpty() || !levels().exceeded().isEmpty();
  }

  private Levels levels() {
    return Levels.of(minutes, perSecond);
  }

  private String inWords() {
    return """
    %d delegates, %d watchers of the event stream, %s acts due in a second, for %.0f s; everything on %s, of the code at `%s`, over loopback. \
    An act's time counts from when it was due, an event's from when it was recorded until a watcher had it.\
    """
        .formatted(
            delegates, watchers, Numbers.shown(perSecond), seconds, machine.inWords(), commit);
  }

  private String times() {
    return Markdown.table(
        List.of("what", "done", "p50", "p99", "latest"),
        List.of(row("acts", acts), row("events told to watchers", heard)));
  }

  private static List<String> row(String what, Times times) {
    return List.of(
        what,
        Numbers.shown(times.done()),
        Numbers.shown(times.p50()) + " ms",
        Numbers.shown(times.p99()) + " ms",
        Numbers.shown(times.most()) + " ms");
  }

  private String held() {
    List<List<String>> rows = new ArrayList<>();
    minutes.forEach((service, each) -> {
      rows.add(row(service, "resident MiB, least", each, Minute::residentMiB));
      rows.add(row(service, "heap MiB, living", each, Minute::heapMiB));
      rows.add(row(service, "threads, most", each, Minute::threads));
      rows.add(row(service, "connections, most", each, Minute::connections));
    });
    return Markdown.table(
        List.of("service", "held", "first minute", "last minute", "growth in a minute"), rows);
  }

  private static List<String> row(
      String service, String held, List<Minute> each, ToDoubleFunction<Minute> figure) {
    List<Double> values = each.stream().map(figure::applyAsDouble).toList();
    return List.of(
        service,
        held,
        Numbers.shown(values.getFirst()),
        Numbers.shown(values.getLast()),
        Numbers.shown(Trend.of(values)));
  }

  private String verdict() {
    List<String> failures = new ArrayList<>();
    if (!errors.isEmpty()) {
      failures.add("Failed: " + errors);
    }
    levels().exceeded().forEach(level -> failures.add("Not level: " + level.inWords()));
    return failures.isEmpty() ? allIsWell() : String.join("\n\n", failures);
  }

  private String allIsWell() {
    return "Nothing failed, and every watcher was told every event in order. " + whatStayedLevel();
  }

  private String whatStayedLevel() {
    if (levels().isEmpty()) {
      return "It was too short to say whether services stay level.";
    }
    return levels().sayOfMemory()
        ? "Every service stayed level."
        : "Threads and connections of every service stayed level; it was too short to say so of"
            + " memory.";
  }
}
