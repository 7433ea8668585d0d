package org.council.faults;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.council.faults.check.Finding;

/**
 * The long form, {@code deploy/e2e/faults}: plays the matrix, prints the table and writes each
 * row's figures into the page as soon as they are known. Numbers of rows play only those; {@code
 * --briefly} plays the short form, which writes nothing; {@code --oracles} plays no row, makes each
 * defect, or those that are named, and tells whether its oracle has found it.
 */
public final class FaultMatrix {

  private static final Path PAGE = Path.of("../README.md");
  private static final String BRIEFLY = "--briefly";
  private static final String ORACLES = "--oracles";

  /** Until everything is started and the stage set. */
  private static final Duration START = Duration.ofSeconds(60);

  private FaultMatrix() {}

  /** Ends with 0 when nothing was found, else with 1, however it went. */
  public static void main(String[] arguments) {
    List<String> numbers = new ArrayList<>(List.of(arguments));
    boolean thorough = !numbers.remove(BRIEFLY);
    boolean oracles = numbers.remove(ORACLES);
    refuseUnknown(numbers, oracles);
    List<Row> rows =
        Rows.all().stream()
            .filter(row -> numbers.isEmpty() || numbers.contains(row.number()))
            .toList();
    boolean flawless = false;
    try {
      flawless = oracles ? doubt(numbers) : play(rows, thorough);
    } catch (IOException | RuntimeException | AssertionError e) {
      e.printStackTrace();
    }
    System.exit(flawless ? 0 : 1);
  }

  /** What is not there would be played in no time, and without a flaw. */
  private static void refuseUnknown(List<String> asked, boolean oracles) {
    List<String> known =
        oracles
            ? Stream.of(Oracles.values()).map(Oracles::name).toList()
            : Rows.all().stream().map(Row::number).toList();
    if (!known.containsAll(asked)) {
      System.err.printf("There are only %s%n", String.join(", ", known));
      System.exit(2);
    }
  }

  private static boolean play(List<Row> rows, boolean thorough) throws IOException {
    String run = run();
    tellHowLong(rows, thorough);
    List<Line> lines = new ArrayList<>();
    try (Matrix matrix = new Matrix(folder(), thorough)) {
      for (Row row : rows) {
        Instant began = Instant.now();
        Result result = matrix.play(row);
        Line line = Line.of(result, run);
        System.out.printf("%s %d s%n", line, Duration.between(began, Instant.now()).toSeconds());
        result.findings().stream().map(Finding::toString).limit(20).forEach(System.out::println);
        if (thorough) {
          Table.writeInto(PAGE, introduction(), line);
        }
        lines.add(line);
      }
      System.out.println(Table.of(lines));
      return matrix.results().stream().allMatch(Result::isFlawless);
    }
  }

  /**
   * Whether each oracle finds its defect.
   *
   * @param names of those that are asked; all where there is none
   */
  private static boolean doubt(List<String> names) throws IOException {
    boolean all = true;
    try (Matrix matrix = new Matrix(folder(), false)) {
      for (Oracles oracle : Oracles.values()) {
        if (names.isEmpty() || names.contains(oracle.name())) {
          boolean seen = oracle.sees(matrix.harm(oracle));
          System.out.printf("%s: %s%n", oracle, seen ? "found" : "NOT FOUND");
          all &= seen;
        }
      }
    }
    return all;
  }

  private static void tellHowLong(List<Row> rows, boolean thorough) {
    if (thorough) {
      Duration estimate = rows.stream().map(Row::estimate).reduce(START, Duration::plus);
      System.out.printf("About %d minutes on two cores.%n", estimate.toMinutes() + 1);
    }
  }

  /** What is left there, the logs above all, is for whoever wants to know more. */
  private static Path folder() throws IOException {
    return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "faults");
  }

  /** Of which commit, and since when. */
  private static String run() {
    return "%s, %2$tF %2$tR"
        .formatted(System.getProperty("council.commit", "no commit"), ZonedDateTime.now(UTC));
  }

  private static String introduction() {
    return String.format(
        Locale.ROOT,
        "Made by `./deploy/e2e/faults` on %d cores, where load, services, PostgreSQL and Kafka share the machine. Times are median / worst; a service serves again within 15 s and its relay relays within 5 s, or the row fails. A run is told by its commit and by when it began (UTC).%n%n",
        Runtime.getRuntime().availableProcessors());
  }
}
