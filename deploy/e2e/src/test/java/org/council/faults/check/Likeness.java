package org.council.faults.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether a follower that was rebuilt is what it was: every table and column of it but {@link
 * LeftOut}. A table in which there is nothing shows nothing, so each must have something to
 * compare.
 */
public final class Likeness {

  private static final String COLUMNS =
      """
      select table_name, column_name from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
      order by table_name, column_name
      """;

  /** What an operator gave up is not told in the topics: in a rebuilt follower it waits again. */
  private static final Map<String, String> SEEN_AS =
      Map.of("inbox.outcome", "case outcome when 'RELEASED' then 'PARKED' else outcome end");

  /** In no meeting that is played here an item goes over from one meeting to another. */
  static final Set<String> MAY_BE_EMPTY = Set.of("speakers.taken_up_before");

  private static final int ENOUGH = 2;

  private final Books books;
  private final String service;
  private final String rebuilt;
  private final List<Finding> findings = new ArrayList<>();

  private Likeness(Books books, String service, String rebuilt) {
    this.books = books;
    this.service = service;
    this.rebuilt = rebuilt;
  }

  /**
   * All that is not as it was, or not compared.
   *
   * @param rebuilt the database of the follower that was rebuilt
   */
  public static List<Finding> check(Books books, String service, String rebuilt) {
    Likeness likeness = new Likeness(books, service, rebuilt);
    Map<String, Set<String>> tables = likeness.tables();
    likeness.findings.addAll(unknown(service, tables, LeftOut.of(service)));
    compared(tables, LeftOut.of(service)).forEach(likeness::compare);
    return likeness.findings;
  }

  private Map<String, Set<String>> tables() {
    Map<String, Set<String>> tables = new TreeMap<>();
    books
        .read(service, COLUMNS, row -> List.of(row.getString(1), row.getString(2)))
        .forEach(column ->
            tables.computeIfAbsent(column.getFirst(), _ -> new HashSet<>()).add(column.getLast()));
    return tables;
  }

  /** What is left out and is not there any more is a mistake, or a rest. */
  static List<Finding> unknown(
      String service, Map<String, Set<String>> tables, List<LeftOut> leftOut) {
    return leftOut.stream()
        .filter(left ->
            !tables.getOrDefault(left.table(), Set.of()).containsAll(left.columns())
                || !tables.containsKey(left.table()))
        .map(left -> Finding.failed("%s has no %s to be left out", service, left))
        .toList();
  }

  /** What remains of the tables, each with its columns. */
  static Map<String, Set<String>> compared(Map<String, Set<String>> tables, List<LeftOut> leftOut) {
    Map<String, Set<String>> compared = new TreeMap<>();
    tables.forEach((table, columns) -> compared.put(table, new HashSet<>(columns)));
    for (LeftOut left : leftOut) {
      if (left.isWholeTable()) {
        compared.remove(left.table());
      } else if (compared.containsKey(left.table())) {
        compared.get(left.table()).removeAll(left.columns());
      }
    }
    return compared;
  }

  private void compare(String table, Set<String> columns) {
    String row =
        columns.stream()
            .sorted()
            .map(column -> SEEN_AS.getOrDefault(table + "." + column, '"' + column + '"'))
            .collect(joining(", ", "row(", ")"));
    String lines = "select %s::text from \"%s\" order by 1".formatted(row, table);
    findings.addAll(judge(service + "." + table, read(service, lines), read(rebuilt, lines)));
  }

  private List<String> read(String database, String lines) {
    return books.read(database, lines, row -> row.getString(1));
  }

  /** Byte for byte, and something. */
  static List<Finding> judge(String table, List<String> before, List<String> after) {
    if (before.isEmpty() && after.isEmpty() && !MAY_BE_EMPTY.contains(table)) {
      return List.of(Finding.failed("%s is empty, and so not compared", table));
    }
    if (before.equals(after)) {
      return List.of();
    }
    return List.of(
        Finding.failed(
            "%s is not as it was: lacks %s, has %s instead",
            table, without(before, after), without(after, before)));
  }

  private static List<String> without(List<String> some, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return some.stream().filter(line -> !known.contains(line)).limit(ENOUGH).toList();
  }
}
