package org.council.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The long form: {@code deploy/e2e/faults}. */
public final class FaultMatrix {

  private FaultMatrix() {}

  /**
   * @param arguments a page to write the figures into, or nothing; numbers of the rows to play, or
   *     nothing for all
   */
  public static void main(String[] arguments) throws Exception {
    boolean thorough = !Boolean.getBoolean("briefly");
    List<String> numbers = List.of(arguments);
    Path folder = Files.createTempDirectory("council-faults");
    boolean flawless = true;
    try (Matrix matrix = new Matrix(folder, thorough)) {
      for (Row row : Rows.all()) {
        if (numbers.isEmpty() || numbers.contains(row.number())) {
          Result result = matrix.play(row);
          flawless &= result.isFlawless();
          System.out.print(
              Table.of(List.of(result)).lines().skip(2).findFirst().orElseThrow() + "\n");
          result.findings().stream().limit(10).forEach(System.out::println);
          System.out.flush();
        }
      }
      System.out.println(Table.of(matrix.results()));
      if (!flawless && System.getProperty("keep") != null) {
        System.out.println(folder);
        System.in.read();
      }
    }
    System.exit(flawless ? 0 : 1);
  }
}
