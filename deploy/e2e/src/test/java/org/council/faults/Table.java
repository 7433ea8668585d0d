package org.council.faults;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The figures as a table, for the terminal and for a page. */
final class Table {

  private static final String BEGIN = "<!-- faults: written by deploy/e2e/faults -->";
  private static final String END = "<!-- /faults -->";

  private Table() {}

  static String of(List<Line> lines) {
    return """
    | row | fault | acts | faults | lost | doubled | out of order | failed | serves again, s | relays again, s | process ready, s | remark | run |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    %s
    | | **all** | %d | %d | **%d** | **%d** | **%d** | **%d** | | | | | %s |
    """
        .formatted(
            lines.stream().map(Line::toString).collect(joining("\n")),
            sum(lines, Line::acts),
            sum(lines, Line::faults),
            sum(lines, Line::lost),
            sum(lines, Line::doubled),
            sum(lines, Line::outOfOrder),
            sum(lines, Line::failed),
            runsOf(lines));
  }

  private static String runsOf(List<Line> lines) {
    long runs = lines.stream().map(Line::run).distinct().count();
    return runs == 1 ? "all of one run" : "of %d runs".formatted(runs);
  }

  private static long sum(List<Line> lines, ToLongFunction<Line> figure) {
    return lines.stream().mapToLong(figure).sum();
  }

  /**
   * Puts a line between the marks of a page, where it belongs among those that stand there; an
   * older one of the same row gives way.
   *
   * @param introduction what stands before the table
   */
  static void writeInto(Path page, String introduction, Line line) throws IOException {
    String before = Files.readString(page);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has no place for the figures");
    }
    List<Line> old = before.substring(begin, end).lines().flatMap(Table::read).toList();
    Files.writeString(
        page,
        before.substring(0, begin + BEGIN.length())
            + "\n\n"
            + introduction
            + of(inTheirOrder(old, line))
            + "\n"
            + before.substring(end));
  }

  private static Stream<Line> read(String text) {
    return Line.read(text).stream();
  }

  private static List<Line> inTheirOrder(List<Line> old, Line line) {
    return Rows.all().stream()
        .map(row -> line.isOf(row) ? Optional.of(line) : find(old, row))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Line> find(List<Line> lines, Row row) {
    return lines.stream().filter(one -> one.isOf(row)).findFirst();
  }
}
