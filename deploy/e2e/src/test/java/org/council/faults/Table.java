package org.council.faults;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.council.faults.check.Finding.Kind;

/** The figures as a table, for the terminal and for a page. */
final class Table {

  private static final String BEGIN = "<!-- faults: written by deploy/e2e/faults -->";
  private static final String END = "<!-- /faults -->";

  private Table() {}

  static String of(List<Result> results) {
    return """
    | row | fault | acts | faults | lost | doubled | out of order | failed | serves again, s | relays again, s | process ready, s | remark |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    %s
    | | **all** | %d | %d | **%d** | **%d** | **%d** | **%d** | | | | |
    """
        .formatted(
            results.stream().map(Table::line).collect(joining("\n")),
            results.stream().mapToInt(Result::acts).sum(),
            results.stream().mapToInt(Result::faults).sum(),
            sum(results, Kind.LOST),
            sum(results, Kind.DOUBLED),
            sum(results, Kind.OUT_OF_ORDER),
            sum(results, Kind.FAILED));
  }

  private static long sum(List<Result> results, Kind kind) {
    return results.stream().mapToLong(result -> result.count(kind)).sum();
  }

  static String line(Result result) {
    return "| %s | %s | %d | %d | %d | %d | %d | %d | %s | %s | %s | %s |"
        .formatted(
            result.row().number(),
            result.row().fault(),
            result.acts(),
            result.faults(),
            result.count(Kind.LOST),
            result.count(Kind.DOUBLED),
            result.count(Kind.OUT_OF_ORDER),
            result.count(Kind.FAILED),
            result.timings().serves(),
            result.timings().relays(),
            result.timings().back(),
            result.remark());
  }

  /** Puts the table between the marks of a page. */
  static void writeInto(Path page, String text) throws IOException {
    String before = Files.readString(page);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has no place for the figures");
    }
    Files.writeString(
        page,
        before.substring(0, begin + BEGIN.length()) + "\n\n" + text + "\n" + before.substring(end));
  }
}
