package org.council.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.council.faults.check.Finding;

/**
 * The long form, {@code deploy/e2e/faults}: plays the matrix, prints the table and writes it into
 * the page. {@code --briefly} plays the short form; numbers of rows play only those; neither writes
 * into the page.
 */
public final class FaultMatrix {

  private static final Path PAGE = Path.of("../README.md");
  private static final String BRIEFLY = "--briefly";

  private FaultMatrix() {}

  /** Ends with 0 when nothing was found, else with 1. */
  public static void main(String[] arguments) throws IOException {
    List<String> rows = new ArrayList<>(List.of(arguments));
    boolean thorough = !rows.remove(BRIEFLY);
    List<Result> results = play(rows, thorough);
    String table = Table.of(results);
    System.out.println(table);
    if (thorough && rows.isEmpty()) {
      Table.writeInto(PAGE, introduction() + table);
    }
    System.exit(results.stream().allMatch(Result::isFlawless) ? 0 : 1);
  }

  private static List<Result> play(List<String> rows, boolean thorough) throws IOException {
    try (Matrix matrix = new Matrix(folder(), thorough)) {
      Rows.all().stream()
          .filter(row -> rows.isEmpty() || rows.contains(row.number()))
          .map(matrix::play)
          .forEach(FaultMatrix::tell);
      return matrix.results();
    }
  }

  /** What is left there, the logs above all, is for whoever wants to know more. */
  private static Path folder() throws IOException {
    return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "faults");
  }

  private static void tell(Result result) {
    System.out.println(Table.line(result));
    result.findings().stream().map(Finding::toString).limit(20).forEach(System.out::println);
  }

  private static String introduction() {
    return String.format(
        Locale.ROOT,
        "Made by `./deploy/e2e/faults` on %d cores, where load, services, PostgreSQL and Kafka share the machine. Times are median / worst.%n%n",
        Runtime.getRuntime().availableProcessors());
  }
}
