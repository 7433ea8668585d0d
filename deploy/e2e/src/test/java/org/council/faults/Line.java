package org.council.faults;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.faults.check.Finding.Kind;

/**
 * The figures of one row, as they stand in a table.
 *
 * @param row its number in the matrix
 * @param rest the times and the remark, as they are written
 * @param run of which commit it was played, and when
 */
record Line(
    String row,
    String fault,
    int acts,
    int faults,
    long lost,
    long doubled,
    long outOfOrder,
    long failed,
    List<String> rest,
    String run) {

  private static final String CELL = " ([^|]*) \\|";
  private static final Pattern WRITTEN = Pattern.compile("\\|" + CELL.repeat(13));

  static Line of(Result result, String run) {
    return new Line(
        result.row().number(),
        result.row().fault(),
        result.acts(),
        result.faults(),
        result.count(Kind.LOST),
        result.count(Kind.DOUBLED),
        result.count(Kind.OUT_OF_ORDER),
        result.count(Kind.FAILED),
        List.of(
            result.timings().serves().toString(),
            result.timings().relays().toString(),
            result.timings().back().toString(),
            result.remark()),
        run);
  }

  /** Reads a line of a table; nothing where it is none of a row. */
  static Optional<Line> read(String text) {
    Matcher cells = WRITTEN.matcher(text);
    return cells.matches() && cells.group(3).matches("\\d+") && !cells.group(1).isBlank()
        ? Optional.of(read(cells))
        : Optional.empty();
  }

  private static Line read(Matcher cells) {
    return new Line(
        cells.group(1),
        cells.group(2),
        Integer.parseInt(cells.group(3)),
        Integer.parseInt(cells.group(4)),
        Long.parseLong(cells.group(5)),
        Long.parseLong(cells.group(6)),
        Long.parseLong(cells.group(7)),
        Long.parseLong(cells.group(8)),
        List.of(cells.group(9), cells.group(10), cells.group(11), cells.group(12)),
        cells.group(13));
  }

  boolean isOf(Row other) {
    return row.equals(other.number()) && fault.equals(other.fault());
  }

  @Override
  public String toString() {
    return "| %s | %s | %d | %d | %d | %d | %d | %d | %s | %s |"
        .formatted(
            row,
            fault,
            acts,
            faults,
            lost,
            doubled,
            outOfOrder,
            failed,
            String.join(" | ", rest),
            run);
  }
}
