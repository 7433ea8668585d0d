package org.council.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.council.backing.Topics;
import org.council.bench.drive.Driver;
import org.council.bench.load.Load;
import org.council.bench.load.LoadResults;
import org.council.bench.measure.Effort;
import org.council.bench.report.Commit;
import org.council.bench.report.Figures;
import org.council.bench.report.Machine;
import org.council.bench.report.Results;
import org.council.bench.report.Tables;
import org.council.bench.stage.Bare;
import org.council.bench.stage.BenchSuite;
import org.council.local.SuiteSettings.Stay;

/**
 * The command {@code run}: measures the suite, or puts it under load, and writes what came of it.
 */
public final class Bench {

  private static final String USAGE =
      """
      run [bench]             measures the suite
          --rounds <n>        how often each pair is measured in turn (5)
          --seconds <n>       how long each side is driven in a round (7)
          --warm-up <n>       how long each side is driven before, in seconds (25);
                              four times as long for acts
          --clients <n>       how many clients send at once (16)
          --only <a,b>        of acts, reads, latency, backlog, starting
          --scales <a,b>      with the data of how many past sessions (1,10,100)
          --profile           records the services meanwhile (to target/profile); keeps no figures, starts nothing anew
      run load                puts a plenary under load; ends with 1 where anything failed, or where memory,
                              threads or connections of a service did not stay level
          --minutes <n>       for how long (5)
          --delegates <n>     how many are in the room (500)
          --watchers <n>      how many watch the stream of events (2000)
          --rate <n>          how many acts are due in a second (10)
      both
          --dry               prints the tables and writes nothing
      run pages               writes tables and plot anew from results/*.json, and measures nothing
      run help                prints this
      """;

  private static final String LOAD = "load";
  private static final String BENCH = "bench";
  private static final String PAGES = "pages";
  private static final String HELP = "help";
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  /** Kept, so that its level stays. */
  private static final Logger ALL_LOGS = Logger.getLogger("");

  private final Path project;

  private Bench(Path project) {
    this.project = project;
  }

  /**
   * @param words the command with its options; the system property {@code council.project} is the
   *     project's root
   */
  public static void main(String[] words) throws Exception {
    ALL_LOGS.setLevel(Level.OFF);
    try {
      System.exit(
          new Bench(Path.of(System.getProperty("council.project")))
              .run(new ArrayList<>(List.of(words))));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n\n" + USAGE);
      System.exit(MISUSED);
    }
  }

  private int run(List<String> words) throws Exception {
    String command =
        words.isEmpty() || words.getFirst().startsWith("-") ? BENCH : words.removeFirst();
    return switch (command) {
      case BENCH -> bench(words);
      case LOAD -> load(words);
      case PAGES -> again(words);
      case HELP -> help();
      default -> throw new IllegalArgumentException("Not understood: " + command);
    };
  }

  private static int help() {
    System.out.print(USAGE);
    return DONE;
  }

  private int bench(List<String> words) throws Exception {
    Options options =
        Options.of(
            words,
            Set.of("--rounds", "--seconds", "--warm-up", "--clients", "--only", "--scales"),
            Set.of("--profile", "--dry"));
    Effort effort =
        new Effort(
            options.number("--rounds", 5),
            options.seconds("--warm-up", 25),
            options.seconds("--seconds", 7),
            options.number("--clients", 16));
    boolean profile = options.has("--profile");
    Figures figures = profile ? profiled(options, effort) : measured(options, effort);
    Results results =
        new Results(
            Machine.here(), Commit.here(), LocalDate.now(), effort.clients(), figures.all());
    System.out.println(new Tables(results).page());
    if (!profile && !options.has("--dry")) {
      pages().write(results);
    }
    return DONE;
  }

  private Figures measured(Options options, Effort effort) throws Exception {
    List<String> wanted = options.words("--only", Run.ALL);
    try (var driver = new Driver();
        var bench = BenchSuite.start(project, Stay.LONG);
        var bare = Bare.beside(bench)) {
      return new Run(bench, bare, driver, effort).measure(wanted, scales(options));
    }
  }

  private Figures profiled(Options options, Effort effort) throws Exception {
    try (var driver = new Driver();
        var bench = BenchSuite.start(project, Stay.LONG);
        var bare = Bare.beside(bench);
        var _ = Profiles.begin(services(bench), project.resolve("deploy/bench/target/profile"))) {
      return new Run(bench, bare, driver, effort)
          .measure(options.words("--only", Run.WITHOUT_STARTS), scales(options));
    }
  }

  private static List<Integer> scales(Options options) {
    return options.words("--scales", List.of("1", "10", "100")).stream()
        .map(Integer::valueOf)
        .toList();
  }

  private static Map<String, ProcessHandle> services(BenchSuite bench) {
    Map<String, ProcessHandle> services = new TreeMap<>(bench.suite().handles());
    services.keySet().retainAll(Topics.SERVICES);
    return services;
  }

  private int load(List<String> words) throws Exception {
    Options options =
        Options.of(
            words, Set.of("--minutes", "--delegates", "--watchers", "--rate"), Set.of("--dry"));
    Load load =
        new Load(
            options.number("--delegates", 500),
            options.number("--watchers", 2000),
            options.number("--rate", 10),
            options.seconds("--minutes", 5).multipliedBy(60));
    try (var driver = new Driver();
        var bench = BenchSuite.start(project, Stay.LONG_AND_LEVEL)) {
      LoadResults results = load.play(bench, driver);
      System.out.println(results.page());
      if (!options.has("--dry")) {
        pages().keep(results);
      }
      return results.hasFailed() ? FAILED : DONE;
    }
  }

  private int again(List<String> words) {
    Options.of(words, Set.of(), Set.of());
    pages().again();
    return DONE;
  }

  private Pages pages() {
    return new Pages(project.resolve("deploy/bench"));
  }
}
