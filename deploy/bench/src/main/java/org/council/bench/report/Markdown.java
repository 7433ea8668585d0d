package org.council.bench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables in Markdown. */
public final class Markdown {

  private Markdown() {}

  /** A table of these columns. */
  public static String table(List<String> heads, List<List<String>> rows) {
    List<String> rule = heads.stream().map(_ -> "---").toList();
    return Stream.concat(Stream.of(heads, rule), rows.stream())
        .map(cells -> cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
        .collect(Collectors.joining("\n"));
  }
}
